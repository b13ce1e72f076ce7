package org.placewright.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Register;
import org.placewright.scenario.Wildcard;
import org.placewright.shortfall.AdviceParts;
import org.placewright.shortfall.AdviceReasons;
import org.placewright.shortfall.Factor;

/** {@code advice.csv}: the required intakes and what makes them differ from the current ones. */
public final class AdviceTable {
  private AdviceTable() {}

  /**
   * The table. All figures are places a year in hundredths, so that the columns from replacement on
   * sum to the difference, and the rows of deaneries to the row of all of them, to the last digit.
   *
   * @param register whose specialties and deaneries
   * @param reasons the advice
   * @return for each specialty a row for each deanery and one for all; one for all specialties last
   */
  public static CsvTable of(Register register, AdviceReasons reasons) {
    List<List<String>> rows = new ArrayList<>();
    for (int s = 0; s < register.specialties().size(); s++) {
      String specialty = register.specialties().get(s).id();
      for (int d = 0; d < register.deaneries().size(); d++) {
        String deanery = register.deaneries().get(d).id();
        rows.add(row(specialty, deanery, reasons.year(), reasons.cell(s, d)));
      }
      rows.add(row(specialty, Wildcard.ANY, reasons.year(), reasons.specialty(s)));
    }
    rows.add(row(Wildcard.ANY, Wildcard.ANY, reasons.year(), reasons.all()));
    return new CsvTable(columns(), rows);
  }

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "specialty",
                "deanery",
                "year",
                "current_intake",
                "required_intake",
                "difference",
                "promised",
                "replacement",
                "pipeline"));
    Factor.all().forEach(factor -> columns.add(factor.code()));
    columns.add("floor");
    return columns;
  }

  private static List<String> row(String specialty, String deanery, int year, AdviceParts parts) {
    List<String> cells = new ArrayList<>(List.of(specialty, deanery, Integer.toString(year)));
    cells.add(places(parts.current()));
    cells.add(places(parts.required()));
    cells.add(places(parts.difference()));
    cells.add(places(parts.promised()));
    cells.add(places(parts.replacement()));
    cells.add(places(parts.pipeline()));
    parts.factors().forEach(part -> cells.add(places(part)));
    cells.add(places(parts.floor()));
    return cells;
  }

  private static String places(long units) {
    return Figures.exact(BigDecimal.valueOf(units, AdviceParts.DECIMALS));
  }
}
