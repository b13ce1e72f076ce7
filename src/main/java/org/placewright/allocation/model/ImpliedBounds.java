package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Column limits: the program's own, and where they are infinite, those that follow exactly from a
 * row and the limits of the row's other columns. A column that stands in one row alone is left out:
 * its row's dual is held in range instead, see {@link DualRanges}.
 */
final class ImpliedBounds {
  private static final int PASSES = 8;

  private final LinearProgram program;
  private final double[] lower;
  private final double[] upper;
  private final ExactSum sum = new ExactSum();

  private ImpliedBounds(LinearProgram program) {
    this.program = program;
    lower = new double[program.columns()];
    upper = new double[program.columns()];
    for (int j = 0; j < lower.length; j++) {
      lower[j] = program.impliedLower(j);
      upper[j] = program.impliedUpper(j);
    }
  }

  static ImpliedBounds of(LinearProgram program) {
    ImpliedBounds limits = new ImpliedBounds(program);
    List<Integer> open = limits.openColumns();
    for (int pass = 0; pass < PASSES && !open.isEmpty(); pass++) {
      open.forEach(limits::derive);
      List<Integer> left = limits.openColumns();
      if (left.size() == open.size()) {
        break;
      }
      open = left;
    }
    return limits;
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  private List<Integer> openColumns() {
    List<Integer> open = new ArrayList<>();
    for (int j = 0; j < lower.length; j++) {
      boolean infinite = Double.isInfinite(lower[j]) || Double.isInfinite(upper[j]);
      if (infinite && program.byColumn().size(j) > 1) {
        open.add(j);
      }
    }
    return open;
  }

  private void derive(int column) {
    SparseMatrix matrix = program.byColumn();
    for (int k = matrix.begin(column); k < matrix.end(column); k++) {
      int row = matrix.index(k);
      double coefficient = matrix.value(k);
      if (Double.isInfinite(upper[column])) {
        upper[column] = limit(row, column, coefficient, true);
      }
      if (Double.isInfinite(lower[column])) {
        lower[column] = limit(row, column, coefficient, false);
      }
    }
  }

  /** Returns the greatest (or least) value of the column that the row allows, rounded outwards. */
  private double limit(int row, int column, double coefficient, boolean greatest) {
    boolean fromUpper = greatest == coefficient > 0;
    double side = fromUpper ? program.rowUpper(row) : program.rowLower(row);
    double none = greatest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    if (Double.isInfinite(side) || !sumOfOthers(row, column, fromUpper)) {
      return none;
    }
    sum.add(-side);
    double near = -sum.value().doubleValue() / coefficient;
    if (Double.isNaN(near) || Double.isInfinite(near)) {
      return none;
    }
    // sum + coefficient · limit must not fall short of the row's side; two doubles further out is
    // surely enough.
    double outwards = greatest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    return Math.nextAfter(Math.nextAfter(near, outwards), outwards);
  }

  /**
   * Sums the least (or greatest) contributions of the row's other columns; false where that is
   * infinite.
   */
  private boolean sumOfOthers(int row, int column, boolean least) {
    sum.clear();
    SparseMatrix matrix = program.byRow();
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      int other = matrix.index(k);
      if (other != column) {
        double at = least == matrix.value(k) > 0 ? lower[other] : upper[other];
        if (Double.isInfinite(at)) {
          return false;
        }
        sum.addProduct(matrix.value(k), at);
      }
    }
    return true;
  }
}
