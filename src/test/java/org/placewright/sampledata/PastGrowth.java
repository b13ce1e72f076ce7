package org.placewright.sampledata;

import java.util.List;

/**
 * How fast services grew before 2008 as published, and what of it is carried on: beyond the growth
 * of the population a half for ten years, then a quarter for ten more, as the money of the NHS Plan
 * ends.
 */
record PastGrowth(Sources sources) {
  /** Some years of growth carried on. */
  record Period(int from, int to, double rate, String source) {}

  /** Returns the growth a year of a series, as {@code file/row}; {@code illustrative/rate} too. */
  double yearly(String series) {
    String file = series.substring(0, series.indexOf('/'));
    String name = series.substring(series.indexOf('/') + 1);
    if (file.equals("illustrative")) {
      return Double.parseDouble(name);
    }
    List<Row> rows = sources.published(file);
    return switch (name) {
      case "time" -> (1 + consultations()) * (1 + lengthening()) - 1;
      case "England" -> rate(row(rows, "nation", name), "2001", "2008");
      default ->
          file.startsWith("surgical")
              ? rate(row(rows, "specialty", name), "1997", "2001")
              : rate(row(rows, "specialty", name), "1994", "1998");
    };
  }

  /** Returns the growth a year of consultations with GPs, 1997 to 2006. */
  double consultations() {
    List<Row> rows = sources.published("gp_consultations_england_1997_2006");
    double first = row(rows, "year", "1997").number("gp_consultations");
    double last = row(rows, "year", "2006").number("gp_consultations");
    return StrictMath.pow(last / first, 1 / 9.0) - 1;
  }

  /** Returns the lengthening a year of one consultation, 1992 to 2006. */
  double lengthening() {
    double ratio = workload("minutes_2006") / workload("minutes_1992");
    return StrictMath.pow(ratio, 1 / 14.0) - 1;
  }

  double workload(String figure) {
    return row(sources.assumed("gp_workload"), "figure", figure).number("value");
  }

  /** Returns the growth carried on, beyond that of the population. */
  List<Period> carriedOn(double yearly) {
    double excess = StrictMath.max(0, yearly - workload("growth_of_population"));
    return sources.assumed("damping").stream()
        .map(
            r ->
                new Period(
                    r.whole("from_year"),
                    r.whole("to_year"),
                    excess * r.number("share"),
                    r.text("source")))
        .filter(p -> p.rate() > 0)
        .toList();
  }

  /** Returns by how much a yearly growth, so carried on, has multiplied by a year. */
  double multiplied(double yearly, int year) {
    double by = 1;
    for (Period p : carriedOn(yearly)) {
      int years = StrictMath.max(0, StrictMath.min(year, p.to()) - p.from() + 1);
      by *= StrictMath.pow(1 + p.rate(), years);
    }
    return by;
  }

  private static Row row(List<Row> rows, String column, String value) {
    return rows.stream().filter(r -> r.text(column).equals(value)).findFirst().orElseThrow();
  }

  private static double rate(Row row, String from, String to) {
    int years = Integer.parseInt(to) - Integer.parseInt(from);
    return StrictMath.pow(row.number(to) / row.number(from), 1.0 / years) - 1;
  }
}
