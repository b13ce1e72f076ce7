package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WiderProgramTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  /** Two places, at least 3 together; at most 5 of the first and twice the second. */
  private static LinearProgramBuilder program(double most) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 4, 1, true);
    builder.column("y", 0, 4, 2, true);
    builder.row("least", 3, FREE);
    builder.row("most", -FREE, most);
    return builder
        .coefficient(0, 0, 1)
        .coefficient(0, 1, 1)
        .coefficient(1, 0, 1)
        .coefficient(1, 1, 2);
  }

  private static boolean isWider(LinearProgramBuilder wide, LinearProgramBuilder narrow) {
    return WiderProgram.isWider(wide.build(), narrow.build());
  }

  @Test
  void theSameProgramIsAsWideAsItself() {
    assertTrue(isWider(program(5), program(5)));
  }

  @Test
  void aLooserLimitIsWiderAndNotTheOtherWayRound() {
    assertTrue(isWider(program(6), program(5)));
    assertFalse(isWider(program(5), program(6)));
  }

  @Test
  void aRowLessIsWider() {
    LinearProgramBuilder more = program(5);
    more.coefficient(more.row("cap", -FREE, 3), 0, 1);
    assertTrue(isWider(program(5), more));
    assertFalse(isWider(more, program(5)));
  }

  @Test
  void aRowThatMayBeMissedAtAPriceIsWider() {
    LinearProgramBuilder soft = program(5);
    soft.coefficient(1, soft.column("missed", 0, FREE, 9, false), -1);
    assertTrue(isWider(soft, program(5)));
    assertFalse(isWider(program(5), soft));
  }

  @Test
  void whatOnlyTheNarrowOneHasIsLeftOutWhereThatCostsNothing() {
    LinearProgramBuilder priced = program(5);
    priced.coefficient(priced.row("soft", -FREE, 1), priced.column("missed", 0, 9, 7, false), -1);
    assertTrue(isWider(program(5), priced));
    LinearProgramBuilder rewarded = program(5);
    rewarded.column("gift", 0, 9, -7, false);
    assertFalse(isWider(program(5), rewarded));
  }

  @Test
  void limitsCostsAndWholeNumbersOfColumnsCount() {
    LinearProgramBuilder cheaper = program(5).cost(1, 1.5);
    assertTrue(isWider(cheaper, program(5)));
    assertFalse(isWider(program(5), cheaper));
    LinearProgramBuilder roomier = program(5).bounds(0, 0, 5);
    assertTrue(isWider(roomier, program(5)));
    assertFalse(isWider(program(5), roomier));
  }

  @Test
  void anotherCoefficientShowsNothing() {
    LinearProgramBuilder other = program(5);
    other.coefficient(1, 1, 1);
    assertFalse(isWider(other, program(5)));
    assertFalse(isWider(program(5), other));
  }

  @Test
  void aColumnThatCannotBeLeftAtZeroShowsNothing() {
    LinearProgramBuilder forced = program(5);
    forced.column("z", 1, 2, 0, true);
    assertFalse(isWider(forced, program(5)));
  }
}
