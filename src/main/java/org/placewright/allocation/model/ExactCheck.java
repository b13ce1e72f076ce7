package org.placewright.allocation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Compares a plan with a program's rows and limits without any rounding. */
public final class ExactCheck {
  private final LinearProgram program;
  private final double[] x;
  private final double tolerance;
  private final List<Violation> found = new ArrayList<>();

  private ExactCheck(LinearProgram program, double[] x, double tolerance) {
    this.program = program;
    this.x = x;
    this.tolerance = tolerance;
  }

  /**
   * Returns everything that {@code x} breaks: columns first, then rows, each in the program's
   * order.
   *
   * @param x one finite value per column
   * @param tolerance how far beyond a limit is still allowed, in the limit's own unit; 0 for none
   */
  public static List<Violation> violations(LinearProgram program, double[] x, double tolerance) {
    requireValues(program, x);
    ExactCheck check = new ExactCheck(program, x, tolerance);
    check.columns();
    check.rows();
    return List.copyOf(check.found);
  }

  /** Returns the exact objective of {@code x}, with the offset. */
  public static BigDecimal objective(LinearProgram program, double[] x) {
    requireValues(program, x);
    ExactSum sum = new ExactSum();
    sum.add(program.offset());
    for (int j = 0; j < x.length; j++) {
      sum.addProduct(program.cost(j), x[j]);
    }
    return sum.value().toBigDecimal();
  }

  private static void requireValues(LinearProgram program, double[] x) {
    if (x.length != program.columns()) {
      throw new IllegalArgumentException(
          x.length + " values for " + program.columns() + " columns");
    }
    for (double value : x) {
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        throw new IllegalArgumentException("a plan with the value " + value);
      }
    }
  }

  private void columns() {
    ExactSum sum = new ExactSum();
    for (int j = 0; j < x.length; j++) {
      String name = program.columnName(j);
      sum.clear();
      sum.add(x[j]);
      atLeast(Violation.ViolationKind.COLUMN_LOWER, name, sum, program.lower(j));
      atMost(Violation.ViolationKind.COLUMN_UPPER, name, sum, program.upper(j));
      if (program.integer(j)) {
        whole(name, x[j]);
      }
    }
  }

  private void rows() {
    SparseMatrix matrix = program.byRow();
    ExactSum sum = new ExactSum();
    for (int i = 0; i < program.rows(); i++) {
      sum.clear();
      for (int k = matrix.begin(i); k < matrix.end(i); k++) {
        sum.addProduct(matrix.value(k), x[matrix.index(k)]);
      }
      atLeast(Violation.ViolationKind.ROW_LOWER, program.rowName(i), sum, program.rowLower(i));
      atMost(Violation.ViolationKind.ROW_UPPER, program.rowName(i), sum, program.rowUpper(i));
    }
  }

  private void whole(String name, double value) {
    double nearest = Math.rint(value);
    if (Math.abs(value - nearest) > tolerance) {
      note(Violation.ViolationKind.INTEGRALITY, name, new BigDecimal(value), nearest);
    }
  }

  private void atLeast(Violation.ViolationKind kind, String name, ExactSum sum, double limit) {
    if (limit == Double.NEGATIVE_INFINITY) {
      return;
    }
    if (signOfDifference(sum, limit, tolerance) < 0) {
      note(kind, name, sum.value().toBigDecimal(), limit);
    }
  }

  private void atMost(Violation.ViolationKind kind, String name, ExactSum sum, double limit) {
    if (limit == Double.POSITIVE_INFINITY) {
      return;
    }
    if (signOfDifference(sum, limit, -tolerance) > 0) {
      note(kind, name, sum.value().toBigDecimal(), limit);
    }
  }

  /**
   * Returns the sign of {@code sum − limit + slack}; exact sums can be taken back, so the sum is as
   * before.
   */
  private static int signOfDifference(ExactSum sum, double limit, double slack) {
    sum.add(-limit);
    sum.add(slack);
    int sign = sum.signum();
    sum.add(limit);
    sum.add(-slack);
    return sign;
  }

  private void note(Violation.ViolationKind kind, String name, BigDecimal activity, double limit) {
    BigDecimal exactLimit = new BigDecimal(limit);
    found.add(new Violation(kind, name, activity, exactLimit, activity.subtract(exactLimit).abs()));
  }
}
