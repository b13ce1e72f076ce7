package org.placewright.scenario.policy;

import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How many leaders of a cohort there must and may be. For one part of the cohort and one year the
 * most specific row wins: one that names the part, then one that names the year.
 *
 * @param cohort of leaders, such as senior or local
 * @param scope {@link Wildcard#ANY} for the whole cohort, {@link #EACH_PATHWAY} or {@link
 *     #EACH_SHA} for each of them by itself, or the id of one pathway or SHA
 * @param years the year, or {@link YearRange#ANY}
 * @param least the fewest heads, from 0
 * @param most the most heads, {@link #NO_END} for no limit
 */
public record LeadershipLimit(String cohort, String scope, YearRange years, int least, int most)
    implements Row {
  public static final String EACH_PATHWAY = "pathway";
  public static final String EACH_SHA = "sha";
  public static final int NO_END = 1_000_000;

  /** Whether the scope is the id of one pathway or SHA. */
  public boolean namesOne() {
    return !scope.equals(Wildcard.ANY) && !scope.equals(EACH_PATHWAY) && !scope.equals(EACH_SHA);
  }

  @Override
  public String key() {
    return Row.keyOf(cohort, scope, years.from());
  }
}
