package org.placewright.uncertainty;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.placewright.quantity.Estimate;

/**
 * A beta curve stretched from the least to the greatest value, its weight of the mode 4.
 *
 * @param least the least value
 * @param width from it to the greatest
 * @param curve the quantiles of the curve from 0 to 1
 */
record Pert(double least, double width, QuantileTable curve) implements FittedDistribution {
  private static final double WEIGHT = 4;
  private static final int HALVINGS = 60;

  /**
   * Fits the least and the greatest value to an estimate. With m for the mode's place from 0 at the
   * least to 1 at the greatest, the curve is {@code Beta(1 + 4m, 5 - 4m)}, and with z for its
   * quantiles the low, central and high value ask for {@code (m - z(tail)) / (z(1 - tail) -
   * z(tail)) = (central - low) / (high - low)}. The left side rises with m from below 0 to above 1,
   * so that its root is found by halving.
   */
  static Pert fitted(Estimate estimate) {
    double range = estimate.high() - estimate.low();
    double place = (estimate.central() - estimate.low()) / range;
    double tail = estimate.tail();
    double mode = tail == 0 ? place : mode(place, tail);
    BetaDistribution curve = curve(mode);
    double from = curve.inverseCumulativeProbability(tail);
    double width = range / (curve.inverseSurvivalProbability(tail) - from);
    return new Pert(estimate.low() - from * width, width, QuantileTable.of(curve));
  }

  private static double mode(double place, double tail) {
    double from = 0;
    double to = 1;
    for (int i = 0; i < HALVINGS && from < to; i++) {
      double middle = from + (to - from) / 2;
      BetaDistribution curve = curve(middle);
      double low = curve.inverseCumulativeProbability(tail);
      double high = curve.inverseSurvivalProbability(tail);
      if (middle - low < place * (high - low)) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from + (to - from) / 2;
  }

  private static BetaDistribution curve(double mode) {
    return BetaDistribution.of(1 + WEIGHT * mode, 1 + WEIGHT * (1 - mode));
  }

  @Override
  public double at(double share) {
    return least + width * curve.at(share);
  }
}
