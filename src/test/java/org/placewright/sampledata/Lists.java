package org.placewright.sampledata;

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
    Table table = new Table("deaneries", 1, "deanery,name,sha");
    for (Deanery d : england.deaneries()) {
      table.add("published: deaneries of 2008", d.id(), d.row().text("name"), d.sha());
    }
    return table;
  }
}
