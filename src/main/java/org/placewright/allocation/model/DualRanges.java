package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * The values that each row's dual may take: by the row's finite limits, and by columns that stand
 * in this row alone and have no limit (slacks), whose reduced cost must keep its sign.
 */
final class DualRanges {
  private final double[] least;
  private final double[] most;

  private DualRanges(int rows) {
    least = new double[rows];
    most = new double[rows];
    Arrays.fill(least, Double.NEGATIVE_INFINITY);
    Arrays.fill(most, Double.POSITIVE_INFINITY);
  }

  static DualRanges of(LinearProgram program, ImpliedBounds limits) {
    DualRanges ranges = new DualRanges(program.rows());
    for (int i = 0; i < program.rows(); i++) {
      if (program.rowLower(i) == Double.NEGATIVE_INFINITY) {
        ranges.most[i] = 0;
      }
      if (program.rowUpper(i) == Double.POSITIVE_INFINITY) {
        ranges.least[i] = 0;
      }
    }
    SparseMatrix matrix = program.byColumn();
    for (int j = 0; j < program.columns(); j++) {
      if (matrix.size(j) == 1) {
        int k = matrix.begin(j);
        boolean positive = matrix.value(k) > 0;
        if (limits.upper(j) == Double.POSITIVE_INFINITY) {
          ranges.limit(matrix.index(k), program.cost(j), matrix.value(k), positive);
        }
        if (limits.lower(j) == Double.NEGATIVE_INFINITY) {
          ranges.limit(matrix.index(k), program.cost(j), matrix.value(k), !positive);
        }
      }
    }
    return ranges;
  }

  /**
   * Returns the nearest duals within the ranges; a dual that is not a number becomes the one
   * nearest to 0.
   */
  double[] clamp(double[] duals) {
    double[] y = new double[duals.length];
    for (int i = 0; i < y.length; i++) {
      double given = Double.isNaN(duals[i]) || Double.isInfinite(duals[i]) ? 0 : duals[i];
      y[i] = least[i] > most[i] ? 0 : Math.max(least[i], Math.min(most[i], given));
      if (Double.isInfinite(y[i]) || y[i] == 0) {
        y[i] = 0;
      }
    }
    return y;
  }

  /**
   * Keeps the row's dual at or below (or above) {@code cost / coefficient}, rounded to the safe
   * side.
   */
  private void limit(int row, double cost, double coefficient, boolean below) {
    double ratio = cost / coefficient;
    // The exact quotient is on the side of the computed one that the sign of the remainder shows.
    double side = remainderSign(cost, coefficient, ratio) * Math.signum(coefficient);
    if (below) {
      most[row] = Math.min(most[row], side < 0 ? Math.nextDown(ratio) : ratio);
    } else {
      least[row] = Math.max(least[row], side > 0 ? Math.nextUp(ratio) : ratio);
    }
  }

  private static int remainderSign(double cost, double coefficient, double ratio) {
    if (Double.isInfinite(ratio)) {
      return 0;
    }
    ExactSum sum = new ExactSum();
    sum.add(cost);
    sum.addProduct(-ratio, coefficient);
    return sum.signum();
  }
}
