package org.placewright.allocation;

import java.util.Optional;

/**
 * How far the search for a plan has come.
 *
 * @param best weighted FTE-years short of the best plan so far; empty while there is none
 * @param bound weighted FTE-years short that no plan can go below
 */
public record SearchStanding(Optional<Double> best, double bound) {
  /** The search has just begun. */
  public static final SearchStanding NOTHING =
      new SearchStanding(Optional.empty(), Double.NEGATIVE_INFINITY);

  /**
   * How far the best plan so far may be from the best there is.
   *
   * @return as of {@link Certificate#gap}; infinite while there is no plan
   */
  public double gap() {
    return best.map(cost -> Certificate.gap(cost, bound)).orElse(Double.POSITIVE_INFINITY);
  }
}
