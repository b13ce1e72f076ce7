package org.placewright.scenario.policy;

import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * A line of a fund set aside for leaders. A line for any SHA is for all of them together and
 * applies beside those of single SHAs.
 *
 * @param fund id in {@code funds.csv}
 * @param sha the strategic health authority, or {@link Wildcard#ANY}
 * @param years the first year of a financial year, or {@link YearRange#ANY}; one that names the
 *     year wins
 * @param amount what may be spent on pay and backfill
 */
public record LeadershipBudget(String fund, String sha, YearRange years, Pounds amount)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(fund, sha, years.from());
  }
}
