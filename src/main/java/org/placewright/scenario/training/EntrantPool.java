package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The number of people who can enter training in a year.
 *
 * @param profession as in {@code specialties.csv}
 * @param specialty one specialty of it that has applicants of its own; {@code *} for all of it
 * @param year the intake year
 * @param headcount heads
 */
public record EntrantPool(String profession, String specialty, int year, double headcount)
    implements Row {
  /** A pool of a whole profession. */
  public EntrantPool(String profession, int year, double headcount) {
    this(profession, Wildcard.ANY, year, headcount);
  }

  /** Whether all of the profession draws on it. */
  public boolean ofProfession() {
    return specialty.equals(Wildcard.ANY);
  }

  @Override
  public String key() {
    return Row.keyOf(profession, specialty, year);
  }
}
