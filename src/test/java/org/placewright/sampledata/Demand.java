package org.placewright.sampledata;

import java.util.List;

/** What drives demand, and where completers go. */
record Demand(England england) {
  private static final double SPREAD = 0.004;

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
    for (Specialty s : england.specialties()) {
      if (s.hasStaff()) {
        add(table, s, "need", s.group().number("need"));
        add(table, s, "service_level", s.row().number("service_level"));
      }
    }
    return table;
  }

  private static void add(Table table, Specialty s, String driver, double central) {
    String source =
        driver.equals("need")
            ? "illustrative: rising morbidity beyond age"
            : "illustrative: below the past growth of the grade"
                + " (consultants rose 5 per cent a year 1994-1998)";
    table.add(
        source,
        s.id(),
        "*",
        driver,
        England.FIRST_INTAKE,
        England.HORIZON,
        Table.decimal(central - SPREAD, 4),
        Table.decimal(central, 4),
        Table.decimal(central + SPREAD, 4));
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
