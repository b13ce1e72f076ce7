package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceAscentTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  /**
   * At least a share of all entrants is to be GPs, at most 100 can enter. Others are wanted up to
   * 90 at 3 each, GPs up to 90 at 1 each: what is short costs that.
   */
  private static LinearProgram entrants(double share) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("gp", 0, 1000, 0, false);
    builder.column("other", 0, 1000, 0, false);
    builder.column("short-gp", 0, FREE, 1, false);
    builder.column("short-other", 0, FREE, 3, false);
    builder.row("half-gp", 0, FREE);
    builder.row("pool", -FREE, 100);
    builder.row("need-gp", 90, FREE);
    builder.row("need-other", 90, FREE);
    builder.coefficient(0, 0, 1 - share).coefficient(0, 1, -share);
    builder.coefficient(1, 0, 1).coefficient(1, 1, 1);
    builder.coefficient(2, 0, 1).coefficient(2, 2, 1);
    builder.coefficient(3, 1, 1).coefficient(3, 3, 1);
    return builder.build();
  }

  private static double proven(LinearProgram program, double... prices) {
    return SafeBound.of(program, prices).value();
  }

  @Test
  void anotherRowOfTheSameColumnsMakesUpForOtherCoefficients() {
    // Half of 100 are GPs: 40 GPs and 40 others short, 160. One entrant more, split evenly, saves
    // 2; each hundredth of the share less lets one GP be another, and saves 2.
    double[] prices = {2, -2, 1, 3};
    assertEquals(160, proven(entrants(0.5), prices));
    // At 0.4 it is 140: 50 GPs and 30 others short. The same prices prove far less.
    LinearProgram now = entrants(0.4);
    assertTrue(proven(now, prices) < 0);
    assertEquals(140, proven(now, PriceAscent.of(now, prices)), 1e-9);
  }

  @Test
  void theBestPricesStay() {
    double[] prices = {2, -2, 1, 3};
    assertEquals(160, proven(entrants(0.5), PriceAscent.of(entrants(0.5), prices)));
  }

  /** Minimise 2x + 3y with x + y ≥ 4, x ≤ 3: from any price of the one row, the best is 3. */
  @Test
  void oneRowEndsAtItsBestFromEitherSide() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 2, false);
    builder.column("y", 0, 50, 3, false);
    builder.row("cover", 4, 8);
    LinearProgram program = builder.coefficient(0, 0, 1).coefficient(0, 1, 1).build();
    for (double price : new double[] {-5, 0, 2, 3, 3.5, 40}) {
      assertEquals(3, PriceAscent.of(program, new double[] {price})[0], 1e-12);
    }
  }

  @Test
  void neverProvesLessNorWhatIsNotSo() {
    RandomPrograms programs = new RandomPrograms(11);
    int better = 0;
    for (int trial = 0; trial < 300; trial++) {
      LinearProgram program = programs.whole();
      double[] given = programs.duals(program);
      double before = proven(program, given);
      double after = proven(program, PriceAscent.of(program, given));
      Optional<Double> least = RandomPrograms.least(program);
      assertTrue(after >= before - 1e-9 * Math.max(1, Math.abs(before)), before + " " + after);
      better += after > before + 1e-6 ? 1 : 0;
      assertTrue(least.isEmpty() || after <= least.get(), after + " is above " + least);
    }
    assertTrue(better > 200, better + " became better");
  }
}
