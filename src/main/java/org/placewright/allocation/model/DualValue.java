package org.placewright.allocation.model;

/**
 * The dual objective of given duals, evaluated exactly.
 *
 * @param bound the greatest double not above it; negative infinity where a column without a limit
 *     has a reduced cost of the wrong sign
 * @param shrink 1 where the bound is finite; else the share of the duals at which the worst such
 *     column is about right
 */
record DualValue(double bound, double shrink) {

  static DualValue of(LinearProgram program, ImpliedBounds limits, double[] y) {
    SparseMatrix matrix = program.byColumn();
    ExactSum reduced = new ExactSum();
    Dyadic columns = Dyadic.ZERO;
    double shrink = 1;
    for (int j = 0; j < program.columns(); j++) {
      reduced.clear();
      reduced.add(program.cost(j));
      for (int k = matrix.begin(j); k < matrix.end(j); k++) {
        reduced.addProduct(-y[matrix.index(k)], matrix.value(k));
      }
      int sign = reduced.signum();
      double at = sign > 0 ? limits.lower(j) : sign < 0 ? limits.upper(j) : 0;
      if (Double.isInfinite(at)) {
        shrink = Math.min(shrink, shareLeft(program.cost(j), reduced.value().floor()));
      } else if (at != 0 && shrink == 1) {
        columns = columns.plus(reduced.value().times(at));
      }
    }
    return shrink < 1
        ? new DualValue(Double.NEGATIVE_INFINITY, shrink)
        : new DualValue(columns.plus(rows(program, y)).floor(), 1);
  }

  private static Dyadic rows(LinearProgram program, double[] y) {
    ExactSum sum = new ExactSum();
    sum.add(program.offset());
    for (int i = 0; i < y.length; i++) {
      if (y[i] != 0) {
        sum.addProduct(y[i], y[i] > 0 ? program.rowLower(i) : program.rowUpper(i));
      }
    }
    return sum.value();
  }

  /** The share of Aᵀy at which {@code cost − share · Aᵀy} is 0, a little less for the rounding. */
  private static double shareLeft(double cost, double reduced) {
    double share = cost / (cost - reduced);
    return share > 0 && share < 1 ? share * (1 - 0x1p-40) : 0;
  }
}
