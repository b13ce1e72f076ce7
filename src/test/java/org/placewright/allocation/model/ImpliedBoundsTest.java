package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Every limit is worked by hand, and lies two doubles further out than it. */
class ImpliedBoundsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final int X = 0;
  private static final int Y = 1;
  private static final int FREE = 2;

  /** Columns x in [0, 3], y in [1, 2] and one without limits, which stands in a second row too. */
  private static LinearProgramBuilder withFree(double lower, double upper) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 1, false);
    builder.column("y", 1, 2, 1, false);
    builder.column("free", -NONE, NONE, 1, false);
    builder.row("row", lower, upper);
    builder.row("second", -NONE, NONE);
    return builder.coefficient(1, FREE, 1);
  }

  private static void assertLimits(double lower, double upper, LinearProgramBuilder builder) {
    ImpliedBounds limits = ImpliedBounds.of(builder.build());
    assertEquals(Math.nextDown(Math.nextDown(lower)), limits.lower(FREE));
    assertEquals(Math.nextUp(Math.nextUp(upper)), limits.upper(FREE));
  }

  @Test
  void aRowAndItsOtherColumnsLimitAColumn() {
    // 5 ≤ free − 2x − 3y ≤ 7: from 5 + 0 + 3 to 7 + 6 + 6.
    assertLimits(
        8, 19, withFree(5, 7).coefficient(0, FREE, 1).coefficient(0, X, -2).coefficient(0, Y, -3));
  }

  @Test
  void aNegativeCoefficientTurnsTheSides() {
    // −20 ≤ x − 4·free ≤ −8: 4·free is from 8 + 0 to 20 + 3.
    assertLimits(2, 5.75, withFree(-20, -8).coefficient(0, FREE, -4).coefficient(0, X, 1));
  }

  @Test
  void aRowWithOneSideLimitsOneSide() {
    LinearProgramBuilder builder = withFree(-NONE, 7);
    assertLimits(-NONE, 4, builder.coefficient(0, FREE, 1).coefficient(0, Y, 3));
    LinearProgramBuilder other = withFree(7, NONE);
    assertLimits(1, NONE, other.coefficient(0, FREE, 1).coefficient(0, Y, 3));
  }

  @Test
  void whatIsLimitedAlreadyStaysAsItIs() {
    LinearProgramBuilder builder = withFree(-100, 100);
    ImpliedBounds limits =
        ImpliedBounds.of(builder.coefficient(0, FREE, 1).coefficient(0, X, 1).build());
    assertEquals(0, limits.lower(X));
    assertEquals(3, limits.upper(X));
  }

  @Test
  void aColumnOfOneRowIsLeftOut() {
    LinearProgramBuilder builder = withFree(5, 7);
    builder.column("alone", -NONE, NONE, 1, false);
    ImpliedBounds limits =
        ImpliedBounds.of(builder.coefficient(0, 3, 1).coefficient(0, X, 1).build());
    assertEquals(-NONE, limits.lower(3));
    assertEquals(NONE, limits.upper(3));
  }

  @Test
  void aRowWithAnotherColumnWithoutLimitsSaysNothing() {
    LinearProgramBuilder builder = withFree(5, 7);
    builder.column("other", 0, NONE, 1, false);
    builder.coefficient(0, FREE, 1).coefficient(0, 3, 1).coefficient(1, 3, 1);
    // free ≤ 7 − other ≤ 7, but other has no most, so free has no least.
    assertLimits(-NONE, 7, builder);
  }

  @Test
  void aLimitBeyondAllDoublesIsNone() {
    // −1e300 ≤ 1e-300·free ≤ 1e300.
    assertLimits(-NONE, NONE, withFree(-1e300, 1e300).coefficient(0, FREE, 1e-300));
  }

  @Test
  void oneLimitLeadsToTheNext() {
    // The first column follows from the third, which follows from x: in the second round.
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("first", -NONE, NONE, 1, false);
    builder.column("x", 0, 3, 1, false);
    builder.column("third", -NONE, NONE, 1, false);
    builder.row("first is twice the third", 0, 0);
    builder.row("third is x and 10", 10, 10);
    builder.row("both again", -NONE, NONE);
    builder.coefficient(0, 0, 1).coefficient(0, 2, -2);
    builder.coefficient(1, 2, 1).coefficient(1, 1, -1);
    builder.coefficient(2, 0, 1).coefficient(2, 2, 1);
    ImpliedBounds limits = ImpliedBounds.of(builder.build());
    assertEquals(20, limits.lower(0), 1e-13);
    assertEquals(26, limits.upper(0), 1e-13);
    assertEquals(10, limits.lower(2), 1e-14);
    assertEquals(13, limits.upper(2), 1e-14);
  }
}
