package org.placewright.evidence;

import java.util.Locale;

/** One line of a section of {@code scripts/evidence}. */
final class EvidenceRow {
  private EvidenceRow() {}

  /** How many of something there were, of at least so many asked for. */
  static void atLeast(String what, long counted, long asked) {
    print(what, grouped(counted), "≥ " + grouped(asked), counted >= asked);
  }

  /** Faults, of which there must be none. */
  static void none(String what, long faults) {
    print(what, grouped(faults), "0", faults == 0);
  }

  static void print(String what, String measured, String asked, boolean met) {
    System.out.println(String.join("\t", what, measured, asked, met ? "met" : "not met"));
  }

  static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
