package org.placewright.scenario.uncertainty;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How far off projections of staff in post were a number of years ahead: the file that a back-test
 * writes, read to widen a fan.
 *
 * @param measure what was counted
 * @param specialty the specialty, or {@link Wildcard#ANY} for all
 * @param yearsAhead years from the base year, at least 1
 * @param low what to multiply a projection by for its 10 % quantile, over 0 and at most 1
 * @param high the same for its 90 % quantile, at least 1
 */
public record WideningBand(
    Measure measure, String specialty, int yearsAhead, double low, double high) implements Row {
  /** The unit that staff were counted in. */
  public enum Measure {
    HEADCOUNT,
    FTE
  }

  @Override
  public String key() {
    return Row.keyOf(measure, specialty, yearsAhead);
  }
}
