package org.placewright.fan;

import java.util.List;

/**
 * One row of {@code fan.csv}.
 *
 * @param specialty its id, or {@link org.placewright.scenario.row.Wildcard#ANY} for all together
 * @param year the year, at 30 September
 * @param measure demand, supply or shortfall
 * @param central FTE with every input as the pack has it
 * @param mean FTE, the mean of all draws
 * @param quantiles FTE at {@link #SHARES} of the draws
 */
public record FanRow(
    String specialty,
    int year,
    FanMeasure measure,
    double central,
    double mean,
    List<Double> quantiles) {
  /** The shares of the draws that lie below the quantiles. */
  public static final List<Double> SHARES = List.of(0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95);

  /** Nine of ten draws lie between this share and {@link #HIGH}. */
  public static final double LOW = 0.05;

  /** The upper end of nine of ten draws. */
  public static final double HIGH = 0.95;

  public FanRow {
    quantiles = List.copyOf(quantiles);
  }

  /**
   * The FTE that a share of the draws lies below.
   *
   * @param share one of {@link #SHARES}
   * @return FTE
   */
  public double quantile(double share) {
    return quantiles.get(SHARES.indexOf(share));
  }
}
