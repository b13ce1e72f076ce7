package org.placewright.sampledata;

/** One specialty in one deanery. */
record Cell(Specialty specialty, Deanery deanery) {
  /** Returns the expected entrants per place, never above one. */
  double fillRate() {
    double tilt = tilted() ? deanery.fillTilt() : 0;
    return StrictMath.min(1, specialty.fill() + tilt);
  }

  /** Says whether the specialty fills better in some deaneries than in others. */
  boolean tilted() {
    String group = specialty.group().id();
    return group.equals("general-practice") || group.equals("psychiatry");
  }
}
