package org.placewright.input.coverage;

import java.util.Comparator;
import org.placewright.scenario.register.Programme;

/**
 * What a table can have rows for, or can have lost them.
 *
 * @param specialty its id; empty where the table is not by specialty
 * @param deanery its id; empty where the table is not by deanery
 * @param detail a sex, a year, or a programme; empty for all there are
 * @param programme whether the detail is a programme, which names the patch by itself
 */
record Patch(String specialty, String deanery, String detail, boolean programme)
    implements Comparable<Patch> {
  private static final Comparator<Patch> ORDER =
      Comparator.comparing(Patch::specialty)
          .thenComparing(Patch::deanery)
          .thenComparing(Patch::detail);

  static Patch of(String specialty, String deanery) {
    return of(specialty, deanery, "");
  }

  static Patch of(String specialty, String deanery, String detail) {
    return new Patch(specialty, deanery, detail, false);
  }

  static Patch of(Programme row) {
    return new Patch(row.specialty(), row.deanery(), row.id(), true);
  }

  /** The specialty in the deanery as a whole. */
  Patch pair() {
    return of(specialty, deanery);
  }

  /** Equal for patches that are said in one sentence when they are missing. */
  String saidWith() {
    if (programme) {
      return "";
    }
    return detail.isEmpty() ? specialty : specialty + "\n" + deanery;
  }

  @Override
  public int compareTo(Patch other) {
    return ORDER.compare(this, other);
  }
}
