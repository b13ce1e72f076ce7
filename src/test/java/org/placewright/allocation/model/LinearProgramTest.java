package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
  private static LinearProgramBuilder twoByTwo() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("a", 0, 9, 1.5, true);
    builder.column("b", -1, Double.POSITIVE_INFINITY, -2, false);
    builder.row("first", 1, 4);
    builder.row("second", Double.NEGATIVE_INFINITY, 7);
    return builder;
  }

  @Test
  void duplicatesAreSummedAndZerosDropped() {
    LinearProgram program =
        twoByTwo()
            .coefficient(1, 0, 2)
            .coefficient(0, 0, 5)
            .coefficient(1, 0, 3)
            .coefficient(0, 1, 4)
            .coefficient(0, 1, -4)
            .build();
    assertArrayEquals(new int[] {0, 2, 2}, program.byColumn().starts());
    assertArrayEquals(new int[] {0, 1}, program.byColumn().indices());
    assertArrayEquals(new double[] {5, 5}, program.byColumn().values());
    assertArrayEquals(new int[] {0, 1, 2}, program.byRow().starts());
    assertArrayEquals(new int[] {0, 0}, program.byRow().indices());
  }

  @Test
  void theOrderOfCoefficientsDoesNotMatter() {
    LinearProgram one =
        twoByTwo().coefficient(0, 0, 1).coefficient(1, 1, 2).coefficient(0, 1, 3).build();
    LinearProgram other =
        twoByTwo().coefficient(0, 1, 3).coefficient(1, 1, 2).coefficient(0, 0, 1).build();
    assertArrayEquals(one.byColumn().values(), other.byColumn().values());
    assertArrayEquals(one.byRow().indices(), other.byRow().indices());
  }

  @Test
  void manyEntriesGrowTheArraysAndStaySorted() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (int j = 0; j < 300; j++) {
      builder.column("x" + j, 0, 1, j, j % 2 == 0);
    }
    for (int i = 0; i < 200; i++) {
      builder.row("r" + i, 0, i);
    }
    for (int k = 0; k < 60_000; k += 7) {
      builder.coefficient((k * 31) % 200, (k * 17) % 300, k + 1);
    }
    LinearProgram program = builder.build();
    double sum = 0;
    for (int i = 0; i < program.rows(); i++) {
      for (int k = program.byRow().begin(i); k < program.byRow().end(i); k++) {
        assertTrue(
            k == program.byRow().begin(i)
                || program.byRow().index(k - 1) < program.byRow().index(k));
        sum += program.byRow().value(k);
      }
    }
    // 1 + 8 + 15 + … : 8,572 terms from 1 to 59,998, in all 8,572 · (1 + 59,998) / 2.
    assertEquals(8572 * 59_999.0 / 2, sum);
    assertTrue(program.integer(298) && !program.integer(299));
  }

  @Test
  void namesAreFoundAndUnique() {
    LinearProgramBuilder builder = twoByTwo();
    assertThrows(IllegalArgumentException.class, () -> builder.column("a", 0, 1, 0, false));
    assertThrows(IllegalArgumentException.class, () -> builder.row("second", 0, 1));
    LinearProgram program = twoByTwo().build();
    assertEquals(OptionalInt.of(1), program.columnNamed("b"));
    assertEquals(OptionalInt.of(0), program.rowNamed("first"));
    assertEquals(OptionalInt.empty(), program.rowNamed("a"));
  }

  @Test
  void refusesWhatIsNoNumber() {
    LinearProgramBuilder builder = twoByTwo();
    assertThrows(
        IllegalArgumentException.class, () -> builder.column("c", Double.NaN, 1, 0, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> builder.row("c", Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    assertThrows(
        IllegalArgumentException.class, () -> builder.coefficient(0, 0, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> builder.coefficient(0, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> builder.offset(Double.NaN));
  }

  @Test
  void aCopyWithOtherLimitsSharesTheRest() {
    LinearProgram program = twoByTwo().coefficient(0, 0, 1).offset(5).build();
    LinearProgram other = program.withBounds(new double[] {2, 2}, new double[] {3, 3});
    assertEquals(2, other.lower(1));
    assertEquals(-1, program.lower(1));
    assertEquals(1.5 * 2 - 2 * 3 + 5, other.objective(new double[] {2, 3}));
  }

  @Test
  void aBuilderFromAProgramBuildsItAgain() {
    LinearProgram program =
        twoByTwo().coefficient(0, 1, 2).offset(3).impliedBounds(1, -1, 50).build();
    LinearProgram again = LinearProgramBuilder.from(program).build();
    assertEquals(50, again.impliedUpper(1));
    assertEquals(Double.POSITIVE_INFINITY, again.upper(1));
    assertEquals(3, again.offset());
    assertEquals("second", again.rowName(1));
    assertArrayEquals(program.byColumn().values(), again.byColumn().values());
  }
}
