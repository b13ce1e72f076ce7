package org.placewright.sampledata;

import java.util.List;
import java.util.Map;

/** What the methods other than utilisation read: work, ratios, standards and returns. */
record Methods(England england, BaseNeed base, Residents residents) {
  private static final List<Integer> YEARS = List.of(2008, 2013, 2018, 2023, 2028, 2036);
  private static final double CONSULTATIONS_OF_2006 = 181_400_000;
  private static final int BIRTHS_TO_A_MIDWIFE = 28;
  private static final int DEPARTMENTS = 200;
  private static final double CONSULTANTS_TO_A_DEPARTMENT = 8;
  private static final double OUTLIER = 1.6;

  private static final double DAYS_OFF_PUBLIC = 8;
  private static final double DAYS_OFF_LEAVE = 30;
  private static final double DAYS_OFF_SICK = 5;
  private static final double DAYS_OFF_SPECIAL = 10;
  private static final double DAYS = 260;

  private PastGrowth past() {
    return new PastGrowth(england.sources());
  }

  private Specialty specialty(String id) {
    return england.specialties().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private double hours() {
    double days = DAYS - DAYS_OFF_PUBLIC - DAYS_OFF_LEAVE - DAYS_OFF_SICK - DAYS_OFF_SPECIAL;
    return days * past().workload("hours_a_day");
  }

  Table workingTime() {
    String header =
        "specialty,possible_days,public_holidays,annual_leave,sick_leave,special_leave,hours_a_day";
    Table table = new Table("working_time", 1, header);
    table.add(
        "derived: 44.4 hours a week (GP workload survey 2006/07); days off illustrative",
        "general-practice",
        Table.decimal(DAYS, 0),
        Table.decimal(DAYS_OFF_PUBLIC, 0),
        Table.decimal(DAYS_OFF_LEAVE, 0),
        Table.decimal(DAYS_OFF_SICK, 0),
        Table.decimal(DAYS_OFF_SPECIAL, 0),
        Table.decimal(past().workload("hours_a_day"), 2));
    return table;
  }

  private double consultations(int year) {
    double of2008 = CONSULTATIONS_OF_2006 * StrictMath.pow(1 + past().consultations(), 2);
    return of2008 * past().multiplied(past().consultations(), year);
  }

  private double minutes(int year) {
    double yearly = past().lengthening() + past().workload("growth_of_population");
    return past().workload("minutes_2006") * past().multiplied(yearly, year);
  }

  Table workload() {
    String header = "specialty,deanery,activity,year,annual_number,minutes";
    Table table = new Table("workload", 4, header);
    Specialty practice = specialty("general-practice");
    for (Deanery d : england.deaneries()) {
      double share = base.inPost(new Cell(practice, d)) / inPost(practice);
      double weighted = weighted(d, England.BASE);
      for (int year : YEARS) {
        double number = consultations(year) * share * weighted(d, year) / weighted;
        table.add(
            "derived: consultations of 2006 (Commons written answer 15 March 2010) and 11.7 minutes"
                + " (GP workload survey 2006/07) carried on; shared out as GPs are",
            practice.id(),
            d.id(),
            "consultations",
            year,
            StrictMath.round(number),
            Table.decimal(minutes(year), 3));
      }
    }
    return table;
  }

  private double inPost(Specialty s) {
    return england.deaneries().stream().mapToDouble(d -> base.inPost(new Cell(s, d))).sum();
  }

  private double weighted(Deanery d, int year) {
    List<Row> weights =
        england.sources().assumed("utilisation_profiles", "profile", "general-practice");
    double sum = 0;
    for (Row w : weights) {
      sum += w.number("weight") * residents.of(d, year, people(w));
    }
    return sum;
  }

  private static Residents.People people(Row w) {
    return new Residents.People(w.text("sex"), w.whole("age_from"), w.whole("age_to"));
  }

  Table allowances() {
    Table table = new Table("allowances", 3, "specialty,deanery,activity,kind,staff,hours");
    double consulting = consultations(England.BASE) * minutes(England.BASE) / 60 / hours();
    double needed = base.of(specialty("general-practice"));
    table.add(
        "derived: what the base year leaves of a GP's hours beside consultations",
        "general-practice",
        "*",
        "visits-letters-and-practice",
        "category",
        "",
        Table.decimal(hours() * (1 - consulting / needed), 1));
    return table;
  }

  Table ratios() {
    String header = "specialty,deanery,per_specialty,sex,age_from,age_to,year,fte";
    Table table = new Table("ratios", 7, header);
    Specialty s = specialty("psychiatry-of-learning-disability");
    Map<Integer, Double> rise = Map.of(2008, 1.0, 2018, 1.15);
    for (Deanery d : england.deaneries()) {
      double now =
          base.of(new Cell(s, d)) / residents.of(d, England.BASE, Residents.People.ALL) * 100_000;
      rise.forEach(
          (year, by) ->
              table.add(
                  "illustrative: as many for each resident as in 2008 and 15 per cent more by 2018",
                  s.id(),
                  d.id(),
                  "",
                  "*",
                  "",
                  "",
                  year,
                  Table.decimal(now * by, 4)));
    }
    return table;
  }

  Table standards() {
    Table table = new Table("standards", 4, "specialty,deanery,unit,year,units,fte,per_units");
    addBirths(table);
    addDepartments(table);
    return table;
  }

  private double births(Deanery d, int year) {
    return residents.of(d, year, Residents.People.UNDER_FIVE) / 5;
  }

  private void addBirths(Table table) {
    Specialty s = specialty("midwifery");
    double births = england.deaneries().stream().mapToDouble(d -> births(d, England.BASE)).sum();
    double nationalNow = births / base.of(s);
    for (Deanery d : england.deaneries()) {
      double now = births(d, England.BASE) / base.of(new Cell(s, d));
      for (int year : YEARS) {
        double per = year < 2018 ? now : now * BIRTHS_TO_A_MIDWIFE / nationalNow;
        if (year != 2013) {
          table.add(
              "derived: a fifth of those under five; one midwife for 28 births by 2018 (Safer"
                  + " Childbirth 2007); differences between deaneries stay",
              s.id(),
              d.id(),
              "births",
              year,
              StrictMath.round(births(d, year)),
              1,
              Table.decimal(per, 4));
        }
      }
    }
  }

  private void addDepartments(Table table) {
    Specialty s = specialty("emergency-medicine");
    for (Deanery d : england.deaneries()) {
      Cell cell = new Cell(s, d);
      double departments = DEPARTMENTS * d.staff();
      double now = (base.inPost(cell) + base.vacant(cell)) / departments;
      for (int year : List.of(2008, 2023)) {
        table.add(
            "illustrative: 200 departments with eight consultants each by 2023",
            s.id(),
            d.id(),
            "departments",
            year,
            Table.decimal(departments, 3),
            Table.decimal(year == England.BASE ? now : CONSULTANTS_TO_A_DEPARTMENT, 4),
            1);
      }
      double all = residents.of(d, England.BASE, Residents.People.ALL);
      for (int year : YEARS) {
        double grown = residents.of(d, year, Residents.People.ALL) / all;
        table.add(
            "derived: the service of trainees in 2008; growing as residents do",
            s.id(),
            d.id(),
            "rota-cover",
            year,
            Table.decimal(base.service(cell) * grown, 3),
            1,
            1);
      }
    }
  }

  Table returns() {
    String header = "specialty,deanery,returned_by,year,posts_fte,residents";
    Table table = new Table("returns", 4, header);
    Specialty s = specialty("public-health-medicine");
    for (Deanery d : england.deaneries()) {
      double now = base.of(new Cell(s, d));
      double wanted = 1.02 + 0.1 * Hash.unit("returned " + d.id());
      double later = d.id().equals("severn") ? OUTLIER : wanted * 1.05;
      Map.of(2008, 1.0, 2013, wanted, 2020, later)
          .forEach(
              (year, by) ->
                  table.add(
                      "illustrative: what an authority might return; one asks for far more than"
                          + " its peers",
                      s.id(),
                      d.id(),
                      d.sha(),
                      year,
                      Table.decimal(now * by, 2),
                      ""));
    }
    return table;
  }
}
