package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.SwitchedProgram.SidedConflict;
import org.placewright.allocation.ojalgo.OjalgoSolver;

class SwitchedProgramTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  static Stream<LinearSolver> solvers() {
    return Stream.of(new HighsSolver(), new OjalgoSolver());
  }

  /** x is from 0 to 5; x + y is at least 8; y is at most 2, by a row; z has a row of its own. */
  private static LinearProgram program() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 5, 0, false);
    builder.column("y", 0, FREE, 0, false);
    builder.column("z", 0, 9, 0, false);
    builder.row("sum", 8, FREE);
    builder.row("few", -FREE, 2);
    builder.row("other", 1, 3);
    return builder
        .coefficient(0, 0, 1)
        .coefficient(0, 1, 1)
        .coefficient(1, 1, 1)
        .coefficient(2, 2, 1)
        .build();
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void namesWhatTakesPartOnItsSide(LinearSolver solver) {
    SidedConflict expected = new SidedConflict(Set.of("sum", "few"), Set.of(), Set.of("x"));
    assertEquals(Optional.of(expected), SwitchedProgram.find(program(), solver));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void asksAgainWithoutARowOrWithOtherLimits(LinearSolver solver) {
    LinearProgram program = program();
    try (SwitchedProgram switched = new SwitchedProgram(program, Set.of(0, 1, 2), solver)) {
      double[] lower = program.lowers();
      double[] upper = program.uppers();
      assertTrue(switched.contradiction(Set.of(2), lower, upper).isPresent());
      assertTrue(switched.contradiction(Set.of(1), lower, upper).isEmpty());
      assertTrue(switched.contradiction(Set.of(0), lower, upper).isEmpty());
      upper[0] = 6;
      assertTrue(switched.contradiction(Set.of(), lower, upper).isEmpty());
      upper[0] = 5.5;
      assertTrue(switched.contradiction(Set.of(), lower, upper).isPresent());
      lower[0] = 7;
      assertTrue(switched.contradiction(Set.of(0, 1, 2), lower, upper).isPresent());
    }
  }
}
