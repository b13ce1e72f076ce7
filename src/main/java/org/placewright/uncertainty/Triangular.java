package org.placewright.uncertainty;

import org.placewright.quantity.Estimate;

/**
 * Two straight lines that rise to the mode and fall from it.
 *
 * @param mode the likeliest value
 * @param below from the least value to the mode
 * @param above from the mode to the greatest value
 */
record Triangular(double mode, double below, double above) implements FittedDistribution {
  /** More than enough to halve an interval of doubles down to 0. */
  private static final int HALVINGS = 200;

  /**
   * Fits the least and the greatest value to an estimate. With {@code w = u + v} for the widths
   * below and above the mode, s and t for low and high's distances from it and q for the tail, the
   * quantiles ask for {@code (u - s)² = q·w·u} and {@code (v - t)² = q·w·v}. Each gives its width
   * for a given w; {@code u(w) + v(w) - w} is concave, positive at 0 and falls in the end, so that
   * its one root is found by halving.
   */
  static Triangular fitted(Estimate estimate) {
    double s = estimate.central() - estimate.low();
    double t = estimate.high() - estimate.central();
    double q = estimate.tail();
    double from = s + t;
    double to = 2 * from;
    while (side(s, q * to) + side(t, q * to) > to) {
      from = to;
      to = 2 * to;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = from + (to - from) / 2;
      if (side(s, q * middle) + side(t, q * middle) > middle) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return new Triangular(estimate.central(), side(s, q * to), side(t, q * to));
  }

  /** The greater root of {@code (u - s)² = p·u}. */
  private static double side(double s, double p) {
    return s + p / 2 + Math.sqrt(p * (4 * s + p)) / 2;
  }

  @Override
  public double at(double share) {
    double width = below + above;
    if (share * width < below) {
      return mode - below + Math.sqrt(share * width * below);
    }
    return mode + above - Math.sqrt((1 - share) * width * above);
  }
}
