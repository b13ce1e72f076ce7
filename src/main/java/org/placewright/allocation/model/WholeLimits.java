package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.List;

/**
 * Limits that follow from the whole numbers: a row of whole columns whose coefficients are all
 * multiples of one power of two has limits that are too, and a column can be no larger or smaller
 * than a row lets it. No plan in whole numbers is lost, while places that may be split lose room.
 * Calculated without rounding, or rounded outwards.
 */
public final class WholeLimits {
  private static final int PASSES = 4;

  private final LinearProgram program;
  private final double[] rowLower;
  private final double[] rowUpper;
  private final double[] lower;
  private final double[] upper;
  private final List<RowExtent> extents = List.of(new RowExtent(true), new RowExtent(false));
  private boolean changed;
  private boolean crossed;

  private WholeLimits(LinearProgram program, double allowance) {
    this.program = program;
    lower = program.lowers();
    upper = program.uppers();
    rowLower = new double[program.rows()];
    rowUpper = new double[program.rows()];
    Arrays.setAll(rowLower, i -> program.rowLower(i) - allowance(i, allowance));
    Arrays.setAll(rowUpper, i -> program.rowUpper(i) + allowance(i, allowance));
  }

  /**
   * Returns the program with these limits.
   *
   * @param allowance by how much a plan may miss a row of whole columns, in the row's unit: what a
   *     search lets pass as rounding
   */
  public static LinearProgram of(LinearProgram program, double allowance) {
    WholeLimits limits = new WholeLimits(program, allowance);
    for (int i = 0; i < program.rows(); i++) {
      limits.round(i);
    }
    limits.changed = true;
    for (int pass = 0; pass < PASSES && limits.changed && !limits.crossed; pass++) {
      limits.changed = false;
      for (int i = 0; i < program.rows() && !limits.crossed; i++) {
        limits.narrow(i);
      }
    }
    LinearProgramBuilder builder = LinearProgramBuilder.from(program);
    for (int i = 0; i < program.rows(); i++) {
      builder.rowBounds(i, limits.rowLower[i], limits.rowUpper[i]);
    }
    return builder.build().withBounds(limits.lower, limits.upper);
  }

  /** Rows that only say what another column is are met by values that no search rounds. */
  private double allowance(int row, double allowance) {
    boolean says = program.rowLower(row) == program.rowUpper(row) && !allWhole(row);
    return says ? 0 : allowance;
  }

  private boolean allWhole(int row) {
    SparseMatrix matrix = program.byRow();
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      if (!program.integer(matrix.index(k))) {
        return false;
      }
    }
    return true;
  }

  private void round(int row) {
    SparseMatrix matrix = program.byRow();
    double unit = Double.POSITIVE_INFINITY;
    if (!allWhole(row)) {
      return;
    }
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      unit = Math.min(unit, Math.abs(matrix.value(k)));
    }
    if (unit == Double.POSITIVE_INFINITY || unit != Math.scalb(1.0, Math.getExponent(unit))) {
      return;
    }
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      if (matrix.value(k) % unit != 0) {
        return;
      }
    }
    rowLower[row] = Math.ceil(rowLower[row] / unit) * unit;
    rowUpper[row] = Math.floor(rowUpper[row] / unit) * unit;
    crossed |= rowLower[row] > rowUpper[row];
  }

  private void narrow(int row) {
    SparseMatrix matrix = program.byRow();
    for (RowExtent extent : extents) {
      extent.start(row);
    }
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      int column = matrix.index(k);
      if (program.integer(column) && lower[column] < upper[column]) {
        double most = Math.min(upper[column], Math.floor(limit(row, k, true)));
        double least = Math.max(lower[column], Math.ceil(limit(row, k, false)));
        if (most < upper[column] || least > lower[column]) {
          changed = true;
          for (RowExtent extent : extents) {
            extent.add(k, -1);
          }
          upper[column] = most;
          lower[column] = least;
          for (RowExtent extent : extents) {
            extent.add(k, 1);
          }
        }
        if (least > most) {
          crossed = true;
          return;
        }
      }
    }
  }

  /** The greatest or least value that a row lets the column of one entry have, outwards. */
  private double limit(int row, int entry, boolean greatest) {
    double coefficient = program.byRow().value(entry);
    boolean fromUpper = greatest == coefficient > 0;
    double side = fromUpper ? rowUpper[row] : rowLower[row];
    double outwards = greatest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    RowExtent extent = extents.get(fromUpper ? 0 : 1);
    if (Double.isInfinite(side) || extent.isOpenBut(entry)) {
      return outwards;
    }
    double near = extent.roomBeside(entry, side) / coefficient;
    return Double.isFinite(near)
        ? Math.nextAfter(Math.nextAfter(near, outwards), outwards)
        : outwards;
  }

  /** The least or the greatest that the left side of a row can be, kept exactly. */
  private final class RowExtent {
    private final boolean least;
    private final ExactSum sum = new ExactSum();
    private int open;

    RowExtent(boolean least) {
      this.least = least;
    }

    void start(int row) {
      sum.clear();
      open = 0;
      for (int k = program.byRow().begin(row); k < program.byRow().end(row); k++) {
        add(k, 1);
      }
    }

    void add(int entry, int sign) {
      double at = end(entry);
      if (Double.isInfinite(at)) {
        open += sign;
      } else {
        sum.addProduct(sign * program.byRow().value(entry), at);
      }
    }

    boolean isOpenBut(int entry) {
      return open > (Double.isInfinite(end(entry)) ? 1 : 0);
    }

    /** What the side of a row leaves for one entry. */
    double roomBeside(int entry, double side) {
      add(entry, -1);
      sum.add(-side);
      double room = -sum.value().doubleValue();
      sum.add(side);
      add(entry, 1);
      return room;
    }

    private double end(int entry) {
      int column = program.byRow().index(entry);
      return least == program.byRow().value(entry) > 0 ? lower[column] : upper[column];
    }
  }
}
