package org.placewright.input.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Tables;
import org.placewright.scenario.row.Wildcard;

/**
 * How large the parts of a template are beside each other: entrants of a year, and what its
 * trainees cost in one.
 */
final class Proportions {
  private final TemplateRows template;
  private final Map<String, Map<String, Double>> entrants = new TreeMap<>();

  /** What trainees cost in a year, by fund, specialty and deanery. */
  private final Map<String, Map<String, Map<String, Double>>> bills = new TreeMap<>();

  Proportions(TemplateRows template) {
    this.template = template;
    addEntrants();
    addBills();
  }

  private void addEntrants() {
    RawTable programmes = template.of(Tables.PROGRAMMES);
    Map<String, RawRow> byId = new TreeMap<>();
    programmes.rows().forEach(row -> byId.put(programmes.cell(row, "programme"), row));
    RawTable settings = template.of(Tables.SETTINGS);
    String baseYear =
        settings.rows().stream()
            .filter(row -> settings.cell(row, "setting").equals("base_year"))
            .map(row -> settings.cell(row, "value"))
            .findFirst()
            .orElseThrow();
    RawTable intakes = template.of(Tables.INTAKES);
    for (RawRow row : intakes.rows()) {
      RawRow programme = byId.get(intakes.cell(row, "programme"));
      if (programme != null && intakes.cell(row, "year").equals(baseYear)) {
        entrants
            .computeIfAbsent(programmes.cell(programme, "specialty"), key -> new TreeMap<>())
            .merge(
                programmes.cell(programme, "deanery"),
                TemplateRows.number(intakes, row, "places"),
                Double::sum);
      }
    }
  }

  private void addBills() {
    RawTable trainees = template.of(Tables.TRAINEES);
    RawTable tariffs = template.of(Tables.TARIFFS);
    List<String> funds =
        tariffs.rows().stream().map(row -> tariffs.cell(row, "fund")).distinct().toList();
    for (RawRow row : trainees.rows()) {
      String specialty = trainees.cell(row, "specialty");
      String year = trainees.cell(row, "year_of_training");
      double headcount = TemplateRows.number(trainees, row, "headcount");
      for (String fund : funds) {
        bills
            .computeIfAbsent(fund, key -> new TreeMap<>())
            .computeIfAbsent(specialty, key -> new TreeMap<>())
            .merge(
                trainees.cell(row, "deanery"),
                headcount * tariff(tariffs, fund, specialty, year),
                Double::sum);
      }
    }
  }

  /** The most specific tariff: one of the specialty before one of the year. */
  private static double tariff(RawTable tariffs, String fund, String specialty, String year) {
    double tariff = 0;
    int best = -1;
    for (RawRow row : tariffs.rows()) {
      int closeness =
          2 * closeness(tariffs.cell(row, "specialty"), specialty)
              + closeness(tariffs.cell(row, "year_of_training"), year);
      if (tariffs.cell(row, "fund").equals(fund) && closeness > best) {
        best = closeness;
        tariff = TemplateRows.number(tariffs, row, "gbp_per_trainee_year");
      }
    }
    return tariff;
  }

  private static int closeness(String cell, String wanted) {
    if (cell.equals(wanted)) {
      return 1;
    }
    return cell.isEmpty() || cell.equals(Wildcard.ANY) ? 0 : -9;
  }

  /**
   * Entrants of the base year.
   *
   * @param specialties of the new pack, each counted as the one it is like
   * @param deaneries of the new pack
   * @return their places together
   */
  double entrants(List<Likened> specialties, List<Likened> deaneries) {
    return sum(entrants, specialties, deaneries);
  }

  /** What the trainees of a fund cost in a year. */
  double bill(String fund, List<Likened> specialties, List<Likened> deaneries) {
    return sum(bills.getOrDefault(fund, Map.of()), specialties, deaneries);
  }

  private static double sum(
      Map<String, Map<String, Double>> by, List<Likened> specialties, List<Likened> deaneries) {
    double sum = 0;
    for (Likened specialty : specialties) {
      Map<String, Double> there = by.getOrDefault(specialty.like(), Map.of());
      for (Likened deanery : deaneries) {
        sum += there.getOrDefault(deanery.like(), 0.0);
      }
    }
    return sum;
  }

  /** The template's own, as if a user had listed them. */
  List<Likened> templates(Kin kin, Predicate<String> which) {
    RawTable listing = template.tables().get(kin.table());
    return listing == null
        ? List.of()
        : kin.ids(listing).stream().filter(which).map(Likened::ofTemplate).toList();
  }
}
