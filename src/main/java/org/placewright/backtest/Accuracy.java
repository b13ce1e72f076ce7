package org.placewright.backtest;

import java.util.List;

/**
 * How near some projections came.
 *
 * @param cells how many comparisons
 * @param mape mean absolute percentage error, as a fraction
 * @param bias mean error with its sign, as a fraction: positive where too many were projected
 */
public record Accuracy(int cells, double mape, double bias) {

  /**
   * The accuracy of some comparisons, each counting alike.
   *
   * @param comparisons at least one
   * @return their accuracy
   */
  public static Accuracy of(List<Comparison> comparisons) {
    double absolute = 0;
    double signed = 0;
    for (Comparison comparison : comparisons) {
      absolute += Math.abs(comparison.error());
      signed += comparison.error();
    }
    int cells = comparisons.size();
    return new Accuracy(cells, absolute / cells, signed / cells);
  }
}
