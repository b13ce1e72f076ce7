package org.placewright.allocation.model;

/**
 * What an FTE-year short or over costs before weights: convex, so that no specialty is starved for
 * another's sake.
 *
 * @param over price of an FTE-year of surplus
 */
public record ShortfallPrices(double over) {
  public ShortfallPrices {
    if (!(over >= 0)) {
      throw new IllegalArgumentException("a surplus cannot be worth having: " + over);
    }
  }

  /** Up to this share of demand, an FTE-year short costs {@link #FIRST}. */
  public static final double FIRST_TIER = 0.05;

  /**
   * Up to this share of demand, an FTE-year short costs {@link #SECOND}; beyond it {@link #THIRD}.
   */
  public static final double SECOND_TIER = 0.15;

  public static final double FIRST = 1;
  public static final double SECOND = 2;
  public static final double THIRD = 4;

  /**
   * The price of one balance.
   *
   * @param demand FTE
   * @param gap demand less supply, FTE; negative for a surplus
   * @return FTE-years, weighted by tier
   */
  public double of(double demand, double gap) {
    return Math.max(0, gap) * FIRST
        + Math.max(0, gap - FIRST_TIER * demand) * (SECOND - FIRST)
        + Math.max(0, gap - SECOND_TIER * demand) * (THIRD - SECOND)
        + Math.max(0, -gap) * over;
  }
}
