package org.placewright.allocation.branch;

/**
 * What cutting each column has brought so far: the mean rise of the bound per unit by which the
 * relaxed value was cut off, for the lower and the upper part.
 */
final class Gains {
  private static final double LEAST = 1e-6;

  private final double[][] sum;
  private final int[][] times;

  Gains(int columns) {
    sum = new double[2][columns];
    times = new int[2][columns];
  }

  void learn(int column, boolean below, double distance, double rise) {
    if (Double.isFinite(rise) && distance > 0) {
      int side = below ? 0 : 1;
      sum[side][column] += Math.max(0, rise) / distance;
      times[side][column]++;
    }
  }

  /** How often the less tried part of a column has been tried. */
  int tried(int column) {
    return Math.min(times[0][column], times[1][column]);
  }

  /** How much a cut at this value promises; both parts must rise for the bound to rise. */
  double promise(int column, double value) {
    double down = value - Math.floor(value);
    return score(mean(0, column) * down, mean(1, column) * (1 - down));
  }

  static double score(double down, double up) {
    return Math.max(down, LEAST) * Math.max(up, LEAST);
  }

  private double mean(int side, int column) {
    return times[side][column] == 0 ? 1 : sum[side][column] / times[side][column];
  }
}
