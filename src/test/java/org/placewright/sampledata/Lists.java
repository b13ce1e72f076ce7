package org.placewright.sampledata;

import java.util.List;

/** The tables that name specialties and deaneries. */
record Lists(England england) {
  Table specialties() {
    String header =
        "specialty,name,profession,commissioner,training_years,entry_set,general_practice,"
            + "shortfall_weight,regulated,risk";
    Table table = new Table("specialties", 1, header);
    for (Specialty s : england.specialties()) {
      Row r = s.row();
      table.add(
          source(s),
          s.id(),
          r.text("name"),
          s.profession(),
          s.group().text("commissioner"),
          s.trainingYears(),
          r.text("entry_set"),
          s.id().equals("general-practice") ? "yes" : "no",
          r.text("shortfall_weight"),
          r.text("regulated"),
          r.text("risk"));
    }
    return table;
  }

  private static String source(Specialty s) {
    boolean published = s.row().text("training_basis").equals("published");
    return "published: commissioner (A High Quality Workforce 2008)"
        + (published ? " and nominal years of training" : "")
        + "; illustrative: shortfall_weight"
        + (published ? "" : " and years of training");
  }

  Table deaneries() {
    Table table = new Table("deaneries", 1, "deanery,name,sha,map_row,map_column");
    for (Deanery d : england.deaneries()) {
      table.add(
          "published: deaneries of 2008; illustrative: its place on the map of tiles",
          d.id(),
          d.row().text("name"),
          d.sha(),
          d.row().text("map_row"),
          d.row().text("map_column"));
    }
    return table;
  }

  Table shas() {
    Table table = new Table("shas", 1, "sha,name");
    england.deaneries().stream()
        .map(d -> List.of(d.sha(), d.row().text("sha_name")))
        .distinct()
        .forEach(sha -> table.add("published: the ten SHAs of 2006", sha.get(0), sha.get(1)));
    return table;
  }
}
