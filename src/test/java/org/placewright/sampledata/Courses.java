package org.placewright.sampledata;

import java.util.List;

/** What courses hold beside their tariff, where they lead to, and what providers ask for them. */
record Courses(England england, Programmes programmes, Money money) {
  private static final double LEADERSHIP_TIME = 0.02;
  private static final int BIDS_FOR = 2012;
  private static final String DOCTORS_START =
      "derived: 15.5 of 100 doctors were outside the NHS 15 years on (cohort of 1988); half of them"
          + " taken never to start";
  private static final String OTHERS_START =
      "illustrative: some graduates never take a post in the NHS";

  private List<Specialty> medical() {
    return england.specialties().stream()
        .filter(s -> s.group().number("leadership_gbp") > 0)
        .toList();
  }

  Table curriculum() {
    String header =
        "component,specialty,year_of_training,from_year,time_share,gbp_per_trainee_year,fund";
    Table table = new Table("curriculum", 4, header);
    for (Specialty s : medical()) {
      table.add(
          "illustrative: leadership taught in every medical curriculum from 2009; its time and"
              + " price assumed",
          "leadership",
          s.id(),
          "*",
          England.FIRST_INTAKE,
          Table.decimal(LEADERSHIP_TIME, 4),
          s.group().text("leadership_gbp"),
          s.group().text("fund"));
    }
    return table;
  }

  Table stages() {
    Table table = new Table("stages", 1, "specialty,entered_from");
    for (Specialty s : england.specialties()) {
      String core = s.row().text("entered_from");
      if (!core.isEmpty()) {
        table.add("published: core training; then competition (ST1 of 2012)", s.id(), core);
      }
    }
    return table;
  }

  Table firstPost() {
    Table table = new Table("first_post", 2, "specialty,years_after_completion,share");
    for (Specialty s : england.specialties()) {
      double start = s.group().number("first_post");
      if (start < 1) {
        String source = s.profession().equals("doctor") ? DOCTORS_START : OTHERS_START;
        table.add(source, s.id(), 0, Table.decimal(start, 2));
      }
    }
    return table;
  }

  /** Returns what universities ask for nurses: around the tariff, some above it. */
  Table bids() {
    String header = "programme,from_year,to_year,gbp_per_trainee_year,min_places";
    Table table = new Table("bids", 2, header);
    for (Programme p : programmes.all()) {
      if (p.specialty().id().equals("adult-nursing")) {
        double price = money.tariff(p.specialty()) * (0.93 + 0.1 * Hash.unit("bid " + p.id()));
        long least = StrictMath.min(p.places() / 2, 40);
        table.add(
            "illustrative: what a university might ask",
            p.id(),
            England.FIRST_INTAKE,
            BIDS_FOR,
            StrictMath.round(price),
            least);
      }
    }
    return table;
  }
}
