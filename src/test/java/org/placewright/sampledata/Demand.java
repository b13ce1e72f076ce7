package org.placewright.sampledata;

import java.util.List;

/** What drives demand, and where completers go. */
record Demand(England england) {
  private static final double SPREAD = 0.004;
  private static final int FIRST = England.FIRST_INTAKE;

  Table utilisation() {
    Table table = new Table("utilisation", 3, "specialty,sex,age_from,age_to,weight");
    String source = "illustrative: relative use by age and by kind of specialty";
    table.add("illustrative: everyone alike unless a row says otherwise", "*", "*", 0, 120, 1);
    for (Specialty s : england.specialties()) {
      String profile = s.row().text("utilisation");
      for (Row r : england.sources().assumed("utilisation_profiles", "profile", profile)) {
        if (!profile.equals("everyone")) {
          table.add(
              source,
              s.id(),
              r.text("sex"),
              r.text("age_from"),
              r.text("age_to"),
              r.text("weight"));
        }
      }
    }
    return table;
  }

  Table drivers() {
    String header = "specialty,deanery,driver,from_year,to_year,low,central,high";
    Table table = new Table("demand_drivers", 4, header);
    for (Row row : england.sources().assumed("demand_drivers")) {
      List<String> cells = List.copyOf(row.fields().values());
      table.add(row.text("source"), cells.subList(0, cells.size() - 1).toArray());
    }
    PastGrowth past = new PastGrowth(england.sources());
    for (Specialty s : england.specialties()) {
      if (s.hasStaff() && isDriven(s)) {
        double need = s.group().number("need");
        String rising = "illustrative: rising morbidity beyond age";
        add(table, s, "need", new PastGrowth.Period(FIRST, England.HORIZON, need, rising));
        if (!isCounted(s)) {
          String series = s.row().text("growth");
          double yearly = past.yearly(series);
          past.carriedOn(yearly)
              .forEach(p -> add(table, s, "service_level", withSource(p, series, yearly)));
        }
      }
    }
    return table;
  }

  private boolean isDriven(Specialty s) {
    return methods(s).stream().allMatch(r -> r.text("drivers").equals("yes"));
  }

  /** Says whether the work itself is counted, so that no service level is needed. */
  private boolean isCounted(Specialty s) {
    return !methods(s).isEmpty();
  }

  private List<Row> methods(Specialty s) {
    return england.sources().finished("demand_methods").stream()
        .filter(r -> r.text("specialty").equals(s.id()))
        .toList();
  }

  private static PastGrowth.Period withSource(PastGrowth.Period p, String series, double yearly) {
    String part =
        "a half of what is beyond the population's growth carried on for ten years; then a quarter";
    String source =
        series.startsWith("illustrative")
            ? "illustrative: past growth of " + percent(yearly) + " a year; " + part
            : "derived: " + title(series) + " grew " + percent(yearly) + " a year; " + part;
    return new PastGrowth.Period(p.from(), p.to(), p.rate(), source);
  }

  private static String percent(double rate) {
    return Table.decimal(100 * rate, 1) + " per cent";
  }

  private static String title(String series) {
    String name = series.substring(series.indexOf('/') + 1);
    return switch (series.substring(0, series.indexOf('/'))) {
      case "gastroenterology_consultants_2001_2008" -> "gastroenterology consultants 2001-2008";
      case "surgical_consultants_england_1997_2002" -> "consultants 1997-2001: " + name + ":";
      default -> "consultants 1994-1998: " + name + ":";
    };
  }

  private static void add(Table table, Specialty s, String driver, PastGrowth.Period period) {
    table.add(
        period.source(),
        s.id(),
        "*",
        driver,
        period.from(),
        period.to(),
        Table.decimal(period.rate() - SPREAD, 4),
        Table.decimal(period.rate(), 4),
        Table.decimal(period.rate() + SPREAD, 4));
  }

  Table mobility() {
    Table table = new Table("mobility", 2, "from_deanery,to_deanery,share");
    for (Deanery from : england.deaneries()) {
      double[] pull = england.deaneries().stream().mapToDouble(to -> pull(from, to)).toArray();
      long[] moved = Rounding.largestRemainder(pull, 3500);
      for (int i = 0; i < moved.length; i++) {
        Deanery to = england.deaneries().get(i);
        long units = moved[i] + (to == from ? 6500 : 0);
        String share = Table.decimal(units / 10000.0, 4);
        String source = "illustrative: 65 per cent stay; the rest go where the staff are";
        table.add(source, from.id(), to.id(), share);
      }
    }
    return table;
  }

  private static double pull(Deanery from, Deanery to) {
    double near = from.sha().equals(to.sha()) ? 3 : 1;
    return from == to ? 0 : to.staff() * near;
  }
}
