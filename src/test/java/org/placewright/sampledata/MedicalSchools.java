package org.placewright.sampledata;

import java.util.Map;
import java.util.TreeMap;

/** Published intake targets of the medical schools, by provider and year. */
record MedicalSchools(Map<String, Row> targets) {
  private static final int FIRST = 1999;
  private static final int LAST = 2004;

  static MedicalSchools read(Sources sources) {
    Map<String, Row> targets = new TreeMap<>();
    for (Row school : sources.assumed("medical_schools")) {
      sources.published("medical_school_intake_targets_england").stream()
          .filter(r -> r.text("school").equals(school.text("school")))
          .forEach(r -> targets.put(school.text("provider"), r));
    }
    return new MedicalSchools(Map.copyOf(targets));
  }

  /** Returns the target; the last published one holds for later years. */
  long places(String provider, int year) {
    Row row = targets.get(provider);
    if (row == null) {
      throw new IllegalArgumentException("no published intake of " + provider);
    }
    int known = StrictMath.max(FIRST, StrictMath.min(LAST, year));
    return (long) row.number(Integer.toString(known));
  }

  static String source(int year) {
    String target = year <= LAST ? "published: " : "derived: the 2004 target held; ";
    String promise = year > England.BASE ? "; promised" : "";
    return target + "Commons written answer 6 May 2004; entrants taken as places" + promise;
  }
}
