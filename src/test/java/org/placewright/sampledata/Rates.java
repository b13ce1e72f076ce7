package org.placewright.sampledata;

import java.util.List;
import java.util.Map;

/** Participation and leaving, by profile, sex and age. */
record Rates(List<Row> participation, List<Row> trends, List<Row> leaving) {
  private static final double[] RETIRING = {0.02, 0.12, 0.35, 0.55, 0.8};
  private static final String BASE = Integer.toString(England.BASE);
  private static final int FIRST_RETIRING_AGE = 50;
  private static final int LAST_AGE = 79;
  private static final List<String> BOTH_SEXES = List.of("F", "M");

  static Rates of(Sources sources) {
    return new Rates(
        sources.assumed("participation_profiles"),
        sources.assumed("participation_trends"),
        sources.assumed("leaving_profiles"));
  }

  /** Returns FTE per head. */
  double participation(Specialty specialty, String sex, int age) {
    String profile = specialty.group().text("participation");
    return participation.stream()
        .filter(r -> r.text("profile").equals(profile))
        .filter(r -> r.text("sex").equals(sex) || r.text("sex").equals("*"))
        .filter(r -> r.whole("age_from") <= age && age <= r.whole("age_to"))
        .mapToDouble(r -> r.number("fte_per_head"))
        .findFirst()
        .orElseThrow();
  }

  Table participationTable(List<Specialty> specialties) {
    String header = "specialty,sex,age_from,year,age_to,fte_per_head";
    Table table = new Table("participation", 4, header);
    String source =
        "illustrative: less than full time is commoner among women and in general practice";
    for (Row row : participation) {
      for (String id : idsUsing(specialties, "participation", row.text("profile"))) {
        boolean moves = !trends(row).isEmpty();
        addParticipation(
            table, row, id, new Row(Map.of("year", moves ? BASE : "*", "source", source)));
        trends(row).forEach(trend -> addParticipation(table, row, id, trend));
      }
    }
    return table;
  }

  private List<Row> trends(Row profile) {
    return trends.stream().filter(r -> r.text("profile").equals(profile.text("profile"))).toList();
  }

  private static void addParticipation(Table table, Row row, String id, Row trend) {
    double change = trend.fields().containsKey("change") ? trend.number("change") : 0;
    table.add(
        trend.text("source"),
        id,
        row.text("sex"),
        row.text("age_from"),
        trend.text("year"),
        row.text("age_to"),
        Table.decimal(row.number("fte_per_head") + change, 4));
  }

  /** The hospital profile is everyone's unless a specialty says otherwise. */
  private static List<String> idsUsing(List<Specialty> specialties, String column, String profile) {
    if (profile.equals("hospital")) {
      return List.of("*");
    }
    return specialties.stream()
        .filter(s -> s.group().text(column).equals(profile))
        .map(Specialty::id)
        .toList();
  }

  Table leavingTable(List<Specialty> specialties) {
    Table table = new Table("leaving", 3, "specialty,sex,age_from,age_to,annual_rate");
    for (Row row : leaving) {
      for (String id : idsUsing(specialties, "leaving", row.text("profile"))) {
        for (String sex : sexes(row)) {
          addLeaving(table, row, id, sex);
        }
      }
    }
    for (String sex : BOTH_SEXES) {
      String source = "illustrative: students are not staff";
      table.add(source, "undergraduate-medicine", sex, 20, LAST_AGE, 1);
    }
    return table;
  }

  /** A wildcard here would vie with the hospital rows, which are by sex for every specialty. */
  private static List<String> sexes(Row row) {
    return row.text("sex").equals("*") ? BOTH_SEXES : List.of(row.text("sex"));
  }

  private static void addLeaving(Table table, Row row, String specialty, String sex) {
    double[] rates = leavingByBand(row);
    String source = "derived: mean age of retirement " + row.text("retirement_age");
    source += " (" + row.text("basis") + "); shape illustrative";
    if (row.text("basis").startsWith("illustrative")) {
      source = row.text("basis") + "; mean age of retirement " + row.text("retirement_age");
    }
    for (int band = 0; band < rates.length; band++) {
      int from = 20 + 5 * band;
      table.add(source, specialty, sex, from, from + 4, Table.decimal(rates[band], 4));
    }
  }

  /** Returns the yearly leaving rates of the twelve five-year bands from 20 to 79. */
  double[] leaving(Specialty specialty, String sex) {
    String profile = specialty.group().text("leaving");
    return leaving.stream()
        .filter(r -> r.text("profile").equals(profile))
        .filter(r -> r.text("sex").equals(sex) || r.text("sex").equals("*"))
        .map(Rates::leavingByBand)
        .findFirst()
        .orElseThrow();
  }

  private static double[] leavingByBand(Row row) {
    double low = 0.05;
    double high = 5;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (meanRetirementAge(bands(row, middle)) > row.number("retirement_age")) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return bands(row, low);
  }

  private static double[] bands(Row row, double scale) {
    double[] rates = new double[12];
    for (int band = 0; band < 12; band++) {
      int age = 20 + 5 * band;
      rates[band] =
          age >= 75
              ? 1
              : age >= FIRST_RETIRING_AGE
                  ? StrictMath.min(0.95, RETIRING[(age - FIRST_RETIRING_AGE) / 5] * scale)
                  : row.number(age < 35 ? "before_35" : age < 45 ? "from_35" : "from_45");
    }
    return rates;
  }

  /** Returns the mean age at which those who are in post at 50 leave. */
  static double meanRetirementAge(double[] bands) {
    double left = 1;
    double ages = 0;
    for (int age = FIRST_RETIRING_AGE; age <= LAST_AGE; age++) {
      double leavers = left * bands[(age - 20) / 5];
      ages += leavers * (age + 0.5);
      left -= leavers;
    }
    return ages;
  }
}
