package org.placewright.sampledata;

import java.util.List;

/** Trainees in post, and what is assumed of their training. */
record Pipeline(England england, Intakes intakes) {
  /** Returns how many of the intake are still in training in a year of it, before rounding. */
  double inYear(Cell cell, int intake, int yearOfTraining) {
    double stays = 1 - cell.specialty().group().number("attrition");
    return intakes.entrants(cell, intake) * StrictMath.pow(stays, yearOfTraining - 1);
  }

  Table trainees() {
    Table table = new Table("trainees", 3, "specialty,deanery,year_of_training,headcount");
    for (Specialty s : england.specialties()) {
      for (Deanery d : england.deaneries()) {
        for (int k = 1; k <= s.trainingYears(); k++) {
          long heads = StrictMath.round(inYear(new Cell(s, d), England.BASE + 1 - k, k));
          if (heads > 0) {
            table.add("derived: past entrants less attrition", s.id(), d.id(), k, heads);
          }
        }
      }
    }
    return table;
  }

  Table training() {
    String header =
        "specialty,annual_attrition,extension_rate,share_female,age_at_completion,ltft_share,"
            + "service_contribution";
    Table table = new Table("training", 1, header);
    for (Specialty s : england.specialties()) {
      Group g = s.group();
      table.add(
          "illustrative: by group",
          s.id(),
          g.text("attrition"),
          g.text("extension"),
          g.text("share_female"),
          g.text("age_at_completion"),
          g.text("ltft_share"),
          g.text("service"));
    }
    return table;
  }

  Table fillRates() {
    Table table = new Table("fill_rates", 2, "specialty,deanery,fill_rate");
    for (Specialty s : england.specialties()) {
      table.add(fillSource(s), s.id(), "*", Table.decimal(s.fill(), 4));
      for (Deanery d : england.deaneries()) {
        Cell cell = new Cell(s, d);
        if (cell.tilted() && d.fillTilt() != 0) {
          String rate = Table.decimal(cell.fillRate(), 4);
          table.add("illustrative: some deaneries fill more easily", s.id(), d.id(), rate);
        }
      }
    }
    return table;
  }

  private static String fillSource(Specialty s) {
    return s.group().id().equals("general-practice")
        ? "derived: some 2700 entrants for some 2850 places (89 per cent were filled in 2015)"
        : "illustrative: unpopular specialties fill less well (competition at ST1 2012)";
  }

  Table pool() {
    Table table = new Table("entrant_pool", 3, "profession,specialty,year,headcount");
    List<Row> rows = england.sources().assumed("entrant_pools");
    for (Row row : rows) {
      for (int year = England.FIRST_INTAKE; year <= England.LAST_INTAKE; year++) {
        int more = (year - England.FIRST_INTAKE) * row.whole("yearly_change");
        int heads = row.whole("first_headcount") + more;
        table.add(row.text("source"), row.text("profession"), row.text("specialty"), year, heads);
      }
    }
    return table;
  }
}
