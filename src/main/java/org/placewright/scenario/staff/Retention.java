package org.placewright.scenario.staff;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * One point of how long people stay who join after the base year. The points of the most specific
 * specialty, sex and origin make the curve, those of the latest {@code joinedFrom} that is not
 * after the year of joining.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param sex the code of a {@link org.placewright.quantity.Sex}, or {@link Wildcard#ANY}
 * @param origin the code of an {@link Origin}, or {@link Wildcard#ANY}
 * @param joinedFrom the first year of joining it holds for, {@link #ANY_YEAR} for any
 * @param yearsSinceJoining whole years since they were first counted as staff
 * @param shareStillWorking share of those who joined who are still there
 */
@NamedComponents
public record Retention(
    String specialty,
    String sex,
    String origin,
    int joinedFrom,
    int yearsSinceJoining,
    double shareStillWorking)
    implements Row {
  /** Stands for any year of joining. */
  public static final int ANY_YEAR = 0;

  @Override
  public String key() {
    return Row.keyOf(specialty, sex, origin, joinedFrom, yearsSinceJoining);
  }
}
