package org.placewright.allocation.model;

/** Prices of a program's rows, and what they leave of the cost of each column; in doubles. */
final class ReducedCosts {
  /** Stands for no limit: what has none is so dear to leave that nothing is worth it. */
  private static final double FAR = 1e7;

  private final LinearProgram program;
  private final double[] lower;
  private final double[] upper;
  private final DualRanges ranges;
  private final double[] prices;
  private final double[] reduced;

  /**
   * The reduced costs at some prices.
   *
   * @param prices one per row; brought into the range that columns without a limit allow
   */
  ReducedCosts(LinearProgram program, double[] prices) {
    this.program = program;
    ImpliedBounds limits = ImpliedBounds.of(program);
    ranges = DualRanges.of(program, limits);
    this.prices = new double[program.rows()];
    lower = new double[program.columns()];
    upper = new double[program.columns()];
    reduced = new double[program.columns()];
    for (int j = 0; j < reduced.length; j++) {
      lower[j] = Math.max(-FAR, limits.lower(j));
      upper[j] = Math.min(FAR, limits.upper(j));
    }
    replace(prices);
  }

  /**
   * Replaces the prices of all rows at once.
   *
   * @param others one per row; brought into the range that columns without a limit allow
   */
  void replace(double[] others) {
    System.arraycopy(ranges.clamp(others), 0, prices, 0, prices.length);
    for (int j = 0; j < reduced.length; j++) {
      reduced[j] = program.reducedCost(j, prices);
    }
  }

  /** Prices brought into the range that columns without a limit allow. */
  double[] within(double[] others) {
    return ranges.clamp(others);
  }

  double price(int row) {
    return prices[row];
  }

  double[] prices() {
    return prices.clone();
  }

  double reduced(int column) {
    return reduced[column];
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  double rowLimit(int row, boolean least) {
    return least ? Math.max(-FAR, program.rowLower(row)) : Math.min(FAR, program.rowUpper(row));
  }

  /** Changes the price of a row. */
  void change(int row, double by) {
    prices[row] += by;
    SparseMatrix matrix = program.byRow();
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      int column = matrix.index(k);
      reduced[column] = program.reducedCost(column, prices);
    }
  }

  /** What the prices prove, but for rounding. */
  double value() {
    double value = program.offset();
    for (int i = 0; i < prices.length; i++) {
      value += prices[i] == 0 ? 0 : prices[i] * rowLimit(i, prices[i] > 0);
    }
    for (int j = 0; j < reduced.length; j++) {
      value += reduced[j] == 0 ? 0 : reduced[j] * (reduced[j] > 0 ? lower[j] : upper[j]);
    }
    return value;
  }
}
