package org.placewright.sampledata;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pack's committed files, read plainly for the checks of this package. */
record PackFiles(Path folder) {
  static final PackFiles ENGLAND = new PackFiles(Path.of("sample-data/england-2008"));
  static final PackFiles SMALL = new PackFiles(Path.of("sample-data/small"));

  /** Tables that only England has. */
  static final List<String> ENGLISH =
      List.of(
          "allowances",
          "assurance",
          "bids",
          "candidates",
          "challenges",
          "correlations",
          "curriculum",
          "demand_methods",
          "feeders",
          "first_post",
          "income_floors",
          "interests",
          "leadership",
          "leadership_budgets",
          "leadership_limits",
          "ratios",
          "returns",
          "shifts",
          "shortfall_tiers",
          "stages",
          "standards",
          "transition",
          "uncertainty",
          "uplift",
          "virement_rules",
          "working_time",
          "workload");

  static final List<String> TABLES =
      List.of(
          "budgets",
          "capacity",
          "deaneries",
          "demand_drivers",
          "entrant_pool",
          "fill_rates",
          "funds",
          "holders",
          "intakes",
          "joiners",
          "leaving",
          "levers",
          "mobility",
          "participation",
          "population",
          "programmes",
          "providers",
          "quality",
          "scenarios",
          "service_lines",
          "settings",
          "shas",
          "sources",
          "specialties",
          "tariffs",
          "trainees",
          "training",
          "utilisation",
          "vacancies",
          "workforce");

  /** All its tables, sorted: those that both packs have, and those of England alone. */
  List<String> tables() {
    return equals(ENGLAND)
        ? Stream.concat(TABLES.stream(), ENGLISH.stream()).sorted().toList()
        : TABLES;
  }

  List<Row> rows(String table) {
    return Row.readAll(folder.resolve(table + ".csv"));
  }

  /** Returns the rows of a table that a pack may lack: none then. */
  List<Row> rowsIfThere(String table) {
    return tables().contains(table) ? rows(table) : List.of();
  }

  Map<String, Row> byId(String table, String column) {
    Map<String, Row> byId = new TreeMap<>();
    rows(table).forEach(r -> byId.put(r.text(column), r));
    return byId;
  }

  /** Returns the rows that speak of the specialty: its own first, then the wildcard's. */
  static List<Row> of(List<Row> rows, String specialty) {
    return rows.stream()
        .filter(r -> r.text("specialty").equals(specialty) || r.text("specialty").equals("*"))
        .sorted(Comparator.comparing((Row r) -> r.text("specialty").equals("*")))
        .toList();
  }

  /** Returns a figure for a sex and an age: a named specialty counts first, then a named sex. */
  static double at(List<Row> rows, String sex, int age, String column) {
    return rows.stream()
        .filter(r -> r.text("sex").equals(sex) || r.text("sex").equals("*"))
        .filter(r -> r.whole("age_from") <= age && age <= r.whole("age_to"))
        .sorted(
            Comparator.comparing((Row r) -> r.text("specialty").equals("*"))
                .thenComparing(r -> r.text("sex").equals("*")))
        .mapToDouble(r -> r.number(column))
        .findFirst()
        .orElse(0);
  }
}
