package org.placewright.bench;

import java.util.Locale;

/** The share of a plan's objective by which it may miss the best plan's, as in certificates. */
final class Gap {
  private Gap() {}

  /** Infinite without a plan or without a bound. */
  static double of(double objective, double bound) {
    if (Double.isInfinite(objective) || Double.isInfinite(bound)) {
      return Double.POSITIVE_INFINITY;
    }
    return objective <= bound ? 0 : (objective - bound) / Math.abs(objective);
  }

  static String text(double gap) {
    return Double.isInfinite(gap) ? "-" : String.format(Locale.ROOT, "%.3f %%", 100 * gap);
  }
}
