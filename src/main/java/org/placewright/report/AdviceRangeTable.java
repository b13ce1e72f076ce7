package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.placewright.fan.FanRow;
import org.placewright.fan.RequiredIntake;
import org.placewright.quantity.Figures;
import org.placewright.shortfall.AdviceParts;

/** {@code advice_range.csv}: required intakes if things turn out otherwise. */
public final class AdviceRangeTable {
  /** Its name in a folder. */
  public static final String FILE = "advice_range.csv";

  private AdviceRangeTable() {}

  /**
   * The table.
   *
   * @param year the year in which supply is to meet demand
   * @param range its rows
   * @return a row each, in their order; what comes of draws is blank where there are none
   */
  public static CsvTable of(int year, List<RequiredIntake> range) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "specialty",
                "year",
                "current_intake",
                "required_intake",
                "drivers_low",
                "drivers_high",
                "mean"));
    for (double share : FanRow.SHARES) {
      columns.add(String.format(Locale.ROOT, "p%02d", Math.round(100 * share)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (RequiredIntake each : range) {
      List<String> row = new ArrayList<>(List.of(each.specialty(), Integer.toString(year)));
      row.add(places(each.current()));
      row.add(places(each.required()));
      row.add(places(each.driversLow()));
      row.add(places(each.driversHigh()));
      row.add(places(each.mean()));
      FanRow.SHARES.forEach(share -> row.add(places(each.quantile(share))));
      rows.add(row);
    }
    return new CsvTable(columns, rows);
  }

  private static String places(OptionalDouble places) {
    return places.isPresent() ? places(places.getAsDouble()) : "";
  }

  private static String places(double places) {
    return Figures.fixed(places, AdviceParts.DECIMALS);
  }
}
