package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafeBoundTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  /** Minimise 2x + 3y with x + y ≥ 4, 0 ≤ x ≤ 3, 0 ≤ y: the best is x = 3, y = 1, at 9. */
  private static LinearProgram cover(double upperOfY) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 2, false);
    builder.column("y", 0, upperOfY, 3, false);
    builder.row("cover", 4, FREE);
    return builder.coefficient(0, 0, 1).coefficient(0, 1, 1).build();
  }

  private static double bound(LinearProgram program, double... duals) {
    return SafeBound.of(program, duals).value();
  }

  @Test
  void theBestDualsGiveTheBestObjective() {
    // 3·4 + min(2 − 3)·x over [0, 3] + min(3 − 3)·y = 12 − 3 + 0.
    assertEquals(9, bound(cover(FREE), 3));
  }

  @Test
  void poorDualsGiveLess() {
    // 2.5·4 + min(−0.5)·x over [0, 3] = 10 − 1.5.
    assertEquals(8.5, bound(cover(FREE), 2.5));
    assertEquals(0, bound(cover(FREE), 0));
  }

  @Test
  void aDualOfTheWrongSignOrNoNumberCountsAsNothing() {
    assertEquals(0, bound(cover(FREE), -7));
    assertEquals(0, bound(cover(FREE), Double.NaN));
  }

  @Test
  void aDualTooHighForASlackIsBroughtIntoItsRange() {
    // y stands in this row alone and has no limit, so the dual may not be above 3.
    SafeBound bound = SafeBound.of(cover(FREE), new double[] {3.0001});
    assertEquals(9, bound.value());
    assertEquals(3, bound.duals().get(0));
  }

  @Test
  void withALimitTheDualIsLeftAlone() {
    // 4·4 + (2 − 4)·3 + (3 − 4)·10 = 0.
    assertEquals(0, bound(cover(10), 4));
  }

  @Test
  void columnsInSeveralRowsUseWhatTheRowsImply() {
    // e = 2x with x in [0, 3], so e ≤ 6 though it has no limit of its own; goal e + short = 8,
    // short costs 5.
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 0, true);
    builder.column("e", 0, FREE, 0, false);
    builder.column("short", 0, FREE, 5, false);
    builder.row("sum", 0, 0);
    builder.row("goal", 8, 8);
    builder.coefficient(0, 0, 2).coefficient(0, 1, -1).coefficient(1, 1, 1).coefficient(1, 2, 1);
    // Exact duals 5 and 5: 8·5 + min(−10)·x = 40 − 30 = 10. Inexact ones lose about 6·1e-9 on e.
    assertEquals(10, bound(builder.build(), 5, 5));
    assertEquals(10, bound(builder.build(), 5 - 1e-9, 5), 1e-7);
  }

  @Test
  void theBuildersImpliedLimitServesWhereRowsImplyNone() {
    // z ≥ 0 costs 1, in two ≥ rows: duals 0.5 and 0.5 + 1e-6 overprice it, and nothing limits it.
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("z", 0, FREE, 1, false);
    builder.row("one", 4, FREE);
    builder.row("two", 4, FREE);
    builder.coefficient(0, 0, 1).coefficient(1, 0, 1);
    // Shrunk duals: 4 · (1.000001 · share) with share = 1 / 1.000001, a hair less.
    assertEquals(4, bound(builder.build(), 0.5, 0.500001), 1e-10);
    assertTrue(bound(builder.build(), 0.5, 0.500001) <= 4);
    builder.impliedBounds(0, 0, 10);
    // 4 · 1.000001 − 0.000001 · 10.
    assertEquals(4.000004 - 0.00001, bound(builder.build(), 0.5, 0.500001), 1e-12);
  }

  @Test
  void nothingCanBeProvenOfAProgramWithoutEnd() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, FREE, -1, false);
    builder.column("y", 0, FREE, 1, false);
    builder.row("r", 0, 5);
    builder.coefficient(0, 1, 1);
    assertEquals(Double.NEGATIVE_INFINITY, bound(builder.build(), 1));
  }

  @Test
  void isRoundedDownNotToNearest() {
    // 0.1·1 + 0.2·1 is above the double 0.3 and nearer to 0.30000000000000004 than is allowed.
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 1, 1, 0.1, false);
    builder.column("y", 1, 1, 0.2, false);
    assertEquals(0.3, bound(builder.build()));
  }

  @Test
  void noPlanIsBelowTheBoundOfRandomDuals() {
    RandomPrograms programs = new RandomPrograms(7);
    int compared = 0;
    for (int trial = 0; trial < 300; trial++) {
      LinearProgram program = programs.whole();
      Optional<Double> least = RandomPrograms.least(program);
      double bound = bound(program, programs.duals(program));
      assertTrue(bound > Double.NEGATIVE_INFINITY);
      if (least.isPresent()) {
        compared++;
        assertTrue(bound <= least.get(), bound + " is above " + least.get());
      }
    }
    assertTrue(compared > 100);
  }
}
