package org.placewright.allocation.highs;

import com.sun.jna.Pointer;
import java.util.Arrays;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.SparseMatrix;

/** Copies a program into a HiGHS instance. */
final class HighsPassing {
  private static final int BY_COLUMN = 1;
  private static final int MINIMISE = 1;

  private HighsPassing() {}

  /** Returns HiGHS's status: -1 for an error. */
  static int pass(LinearProgram program, boolean[] integer, HighsLibrary library, Pointer highs) {
    SparseMatrix matrix = program.byColumn();
    int n = program.columns();
    int m = program.rows();
    double[] cost = new double[n];
    double[] lower = new double[n];
    double[] upper = new double[n];
    int[] integrality = new int[n];
    for (int j = 0; j < n; j++) {
      cost[j] = program.cost(j);
      lower[j] = program.lower(j);
      upper[j] = program.upper(j);
      integrality[j] = integer[j] ? 1 : 0;
    }
    double[] rowLower = new double[m];
    double[] rowUpper = new double[m];
    Arrays.setAll(rowLower, program::rowLower);
    Arrays.setAll(rowUpper, program::rowUpper);
    return library.passMip(
        highs,
        n,
        m,
        matrix.nonZeros(),
        BY_COLUMN,
        MINIMISE,
        program.offset(),
        cost,
        lower,
        upper,
        rowLower,
        rowUpper,
        matrix.starts(),
        matrix.indices(),
        matrix.values(),
        integrality);
  }
}
