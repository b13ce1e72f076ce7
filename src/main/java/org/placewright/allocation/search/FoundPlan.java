package org.placewright.allocation.search;

/**
 * A plan that keeps every hard rule.
 *
 * @param places by column
 * @param objective weighted FTE-years short, with what is paid for soft rules
 * @param distance places away from the baseline, summed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record FoundPlan(int[] places, double objective, long distance) {
  private static final double SAME = 1e-9;

  /**
   * Better in price, or as good and nearer to the baseline.
   *
   * @param other another plan
   * @return whether this one is to be kept
   */
  public boolean isBetterThan(FoundPlan other) {
    double tolerance = SAME * Math.max(1, Math.abs(other.objective));
    if (Math.abs(objective - other.objective) > tolerance) {
      return objective < other.objective;
    }
    return distance < other.distance;
  }
}
