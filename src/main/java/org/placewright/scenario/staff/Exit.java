package org.placewright.scenario.staff;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * One point of the curve by which the staff of the base year leave. The points of the most specific
 * specialty and sex make the curve.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param sex the code of a {@link org.placewright.quantity.Sex}, or {@link Wildcard#ANY}
 * @param yearsFromBase whole years since the base year
 * @param cumulativeShare share of the base year's staff who have left by then
 */
public record Exit(String specialty, String sex, int yearsFromBase, double cumulativeShare)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, sex, yearsFromBase);
  }
}
