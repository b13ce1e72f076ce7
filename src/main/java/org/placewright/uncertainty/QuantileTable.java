package org.placewright.uncertainty;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * The quantiles of a curve on 0 to 1, from a table: cubic pieces between exact points, bent where
 * needed so that they never fall (Fritsch and Carlson 1980). Off by less than 1e-6.
 */
final class QuantileTable {
  /** Points lie closer by half, and half again, as often as this towards either end. */
  private static final int OCTAVES = 20;

  private static final int STEPS = 32;
  private static final int PARTS = 256;

  private final double[] shares;
  private final double[] values;
  private final double[] slopes;

  /** For each of equal parts of 0 to 1, the last point that is not above its beginning. */
  private final int[] starts;

  private QuantileTable(double[] shares, double[] values, double[] slopes) {
    this.shares = shares;
    this.values = values;
    this.slopes = slopes;
    this.starts = new int[PARTS + 1];
    int point = 0;
    for (int part = 0; part <= PARTS; part++) {
      while (point < shares.length - 2 && shares[point + 1] <= (double) part / PARTS) {
        point++;
      }
      starts[part] = point;
    }
  }

  static QuantileTable of(ContinuousDistribution curve) {
    double[] places = places();
    double[] shares = new double[places.length];
    double[] values = new double[places.length];
    int count = 0;
    for (double place : places) {
      double share = curve.cumulativeProbability(place);
      // Near the upper end several points may differ from 1 by less than a double can show.
      if (count == 0 || share > shares[count - 1]) {
        shares[count] = share;
        values[count++] = place;
      }
    }
    values[count - 1] = 1;
    shares = Arrays.copyOf(shares, count);
    values = Arrays.copyOf(values, count);
    return new QuantileTable(shares, values, slopes(curve, shares, values));
  }

  /** From 0 to 1, the same from either end. */
  private static double[] places() {
    double[] places = new double[2 * OCTAVES * STEPS + 3];
    int last = places.length - 1;
    for (int i = 0; i <= OCTAVES * STEPS; i++) {
      double octave = Math.scalb(0.5, i / STEPS - OCTAVES);
      places[i + 1] = octave * (1 + (double) (i % STEPS) / STEPS);
      places[last - i - 1] = 1 - places[i + 1];
    }
    places[last] = 1;
    return places;
  }

  /** The inverse of the density, but never more than three times the rise to either neighbour. */
  private static double[] slopes(ContinuousDistribution curve, double[] shares, double[] values) {
    double[] slopes = new double[shares.length];
    for (int i = 0; i < slopes.length; i++) {
      double most = Double.POSITIVE_INFINITY;
      for (int j = Math.max(i, 1); j <= Math.min(i + 1, slopes.length - 1); j++) {
        most = Math.min(most, 3 * (values[j] - values[j - 1]) / (shares[j] - shares[j - 1]));
      }
      slopes[i] = Math.min(most, 1 / curve.density(values[i]));
    }
    return slopes;
  }

  double at(double share) {
    int part = (int) (share * PARTS);
    int found = Arrays.binarySearch(shares, starts[part], starts[part + 1] + 2, share);
    if (found >= 0) {
      return values[found];
    }
    int from = -found - 2;
    double width = shares[from + 1] - shares[from];
    double t = (share - shares[from]) / width;
    double rest = 1 - t;
    return values[from] * rest * rest * (1 + 2 * t)
        + values[from + 1] * t * t * (1 + 2 * rest)
        + width * t * rest * (rest * slopes[from] - t * slopes[from + 1]);
  }
}
