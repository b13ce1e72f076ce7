package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WholeLimitsTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  /** 3 x + 5 y is at most 14 and x at least 2: x is 2 to 4, y 0 or 1. */
  @Test
  void aColumnIsNoLargerThanARowLetsItBe() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int x = builder.column("x", 2, 100, 1, true);
    int y = builder.column("y", 0, 100, 1, true);
    int row = builder.row("room", -FREE, 14);
    builder.coefficient(row, x, 3);
    builder.coefficient(row, y, 5);
    LinearProgram narrow = WholeLimits.of(builder.build(), 0);
    assertEquals(2, narrow.lower(x));
    assertEquals(4, narrow.upper(x));
    assertEquals(0, narrow.lower(y));
    assertEquals(1, narrow.upper(y));
  }

  /** A row of even coefficients cannot be odd; a column without a limit tells nothing of others. */
  @Test
  void aRowOfEvenCoefficientsHasEvenLimits() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    int x = builder.column("x", 0, FREE, 1, true);
    int y = builder.column("y", 0, FREE, 1, true);
    int row = builder.row("even", 3, 9);
    builder.coefficient(row, x, 2);
    builder.coefficient(row, y, -2);
    LinearProgram narrow = WholeLimits.of(builder.build(), 0);
    assertEquals(4, narrow.rowLower(row));
    assertEquals(8, narrow.rowUpper(row));
    assertEquals(2, narrow.lower(x));
    assertEquals(FREE, narrow.upper(x));
  }

  /** No whole solution is lost, and to narrow again finds nothing new. */
  @Test
  void everySolutionInWholeNumbersStaysOne() {
    int narrowed = 0;
    for (int seed = 0; seed < 300; seed++) {
      LinearProgram program = new RandomPrograms(seed).whole();
      LinearProgram narrow = WholeLimits.of(program, 0x1p-25);
      SplittableRandom random = new SplittableRandom(seed);
      for (int trial = 0; trial < 200; trial++) {
        double[] x = new double[program.columns()];
        for (int j = 0; j < x.length; j++) {
          x[j] = random.nextInt((int) program.lower(j), (int) program.upper(j) + 1);
        }
        if (keepsRows(program, x)) {
          assertTrue(isWithin(narrow, x), "seed " + seed);
          assertTrue(keepsRows(narrow, x), "seed " + seed);
        }
      }
      for (int j = 0; j < program.columns(); j++) {
        narrowed +=
            narrow.upper(j) < program.upper(j) || narrow.lower(j) > program.lower(j) ? 1 : 0;
      }
    }
    assertTrue(narrowed > 50, narrowed + " columns were narrowed");
  }

  private static boolean isWithin(LinearProgram program, double... x) {
    for (int j = 0; j < x.length; j++) {
      if (x[j] < program.lower(j) || x[j] > program.upper(j)) {
        return false;
      }
    }
    return true;
  }

  private static boolean keepsRows(LinearProgram program, double... x) {
    SparseMatrix matrix = program.byRow();
    for (int i = 0; i < program.rows(); i++) {
      double left = 0;
      for (int k = matrix.begin(i); k < matrix.end(i); k++) {
        left += matrix.value(k) * x[matrix.index(k)];
      }
      if (left < program.rowLower(i) - 1e-9 || left > program.rowUpper(i) + 1e-9) {
        return false;
      }
    }
    return true;
  }
}
