package org.placewright.allocation.model;

/**
 * A row's limits as MPS says them.
 *
 * @param type N, E, L or G
 * @param side the right side
 * @param range how far the other limit is from the right side; 0 where there is none
 */
record MpsRow(char type, double side, double range) {
  static MpsRow of(LinearProgram program, int row) {
    double lower = program.rowLower(row);
    double upper = program.rowUpper(row);
    if (lower == upper) {
      return new MpsRow('E', lower, 0);
    }
    if (lower == Double.NEGATIVE_INFINITY) {
      return upper == Double.POSITIVE_INFINITY ? new MpsRow('N', 0, 0) : new MpsRow('L', upper, 0);
    }
    return upper == Double.POSITIVE_INFINITY ? new MpsRow('G', lower, 0) : ranged(lower, upper);
  }

  /**
   * Readers compute the other limit in doubles, so the form that gives it back exactly is sought.
   */
  private static MpsRow ranged(double lower, double upper) {
    double range = upper - lower;
    if (upper - range != lower && lower + range == upper) {
      return new MpsRow('G', lower, range);
    }
    return new MpsRow('L', upper, range);
  }
}
