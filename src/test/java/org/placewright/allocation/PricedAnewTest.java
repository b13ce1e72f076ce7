package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PricedAnew;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.ojalgo.OjalgoSolver;

class PricedAnewTest {
  static Stream<LinearSolver> solvers() {
    return Stream.of(new HighsSolver(), new OjalgoSolver());
  }

  /** x + y is at least 4, with 3 of each at most. */
  private static LinearProgram cover() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 2, false);
    builder.column("y", 0, 3, 3, false);
    builder.row("cover", 4, Double.POSITIVE_INFINITY);
    return builder.coefficient(0, 0, 1).coefficient(0, 1, 1).offset(100).build();
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void goesOnAtOtherCostsAndWithMoreColumns(LinearSolver solver) {
    try (PricedAnew held = solver.holdForCosts(cover())) {
      assertEquals(Values.of(3, 1), held.solve(new double[] {2, 3}).x());
      assertEquals(109, held.solve(new double[] {2, 3}).objective(), 1e-9);
      assertEquals(Values.of(1, 3), held.solve(new double[] {3, 2}).x());
      held.add(new int[] {0}, new double[] {2});
      assertEquals(Values.of(0, 0, 2), held.solve(new double[] {3, 2, 1}).x());
      assertEquals(Values.of(0, 3, 0.5), held.solve(new double[] {3, 2, 5}).x());
      assertEquals(2.5, held.solve(new double[] {3, 2, 5}).rowDuals().get(0), 1e-9);
    }
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void comesBackFromCostsWithoutABest(LinearSolver solver) {
    try (PricedAnew held = solver.holdForCosts(cover())) {
      held.add(new int[] {0}, new double[] {1});
      assertEquals(LpStatus.OPTIMAL, held.solve(new double[] {2, 3, 5}).status());
      assertEquals(Values.none(), held.solve(new double[] {2, 3, -1}).x());
      assertEquals(Values.of(0, 0, 4), held.solve(new double[] {2, 3, 1}).x());
    }
  }
}
