package org.placewright.sampledata;

/** A specialty or profession, with the assumptions of its group. */
record Specialty(Row row, Group group, long headcount) {
  String id() {
    return row.text("specialty");
  }

  String profession() {
    return row.text("profession");
  }

  int trainingYears() {
    return row.whole("training_years");
  }

  double fill() {
    return row.number("fill");
  }

  /** Returns the places of the base year: entrants wanted, over the fill rate. */
  long places() {
    return StrictMath.round(row.number("entrants") / fill());
  }

  boolean undergraduate() {
    return group.id().equals("undergraduate");
  }

  boolean hasStaff() {
    return headcount > 0;
  }
}
