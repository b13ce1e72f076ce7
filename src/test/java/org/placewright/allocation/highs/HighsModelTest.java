package org.placewright.allocation.highs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.Values;

class HighsModelTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private static LinearProgram cover(double least) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 2, true);
    builder.column("y", 0, 9, 3, true);
    builder.row("cover", least, FREE);
    return builder.coefficient(0, 0, 1).coefficient(0, 1, 1).build();
  }

  @Test
  void solvesOnFromTheLastBasisAfterAChange() {
    LinearProgram program = PlanningProgram.of(6, 4, 3, 10);
    try (HighsModel model = HighsModel.relaxed(program)) {
      LinearSolution first = model.relax(LpMethod.SIMPLEX, FREE);
      int column = program.columnNamed("x.0.0").orElseThrow();
      double[] upper = program.uppers();
      upper[column] = Math.max(0, first.x().get(column) - 1);
      LinearSolution next =
          model.columnBounds(program.lowers(), upper).relax(LpMethod.SIMPLEX, FREE);
      assertEquals(LpStatus.OPTIMAL, next.status());
      assertTrue(
          next.iterations() < first.iterations() / 10,
          next.iterations() + " of " + first.iterations());
      assertTrue(next.objective() >= first.objective() - 1e-6);
    }
  }

  @Test
  void bothMethodsAgree() {
    LinearProgram program = PlanningProgram.of(6, 4, 3, 10);
    try (HighsModel simplex = HighsModel.relaxed(program);
        HighsModel interior = HighsModel.relaxed(program)) {
      double one = simplex.relax(LpMethod.SIMPLEX, FREE).objective();
      double other = interior.relax(LpMethod.INTERIOR_POINT, FREE).objective();
      assertEquals(one, other, 1e-8 * Math.abs(one));
    }
  }

  @Test
  void everythingChangesInPlace() {
    try (HighsModel model = HighsModel.whole(cover(4))) {
      assertEquals(8, plan(model));
      assertEquals(12, plan(model.columnBounds(new double[] {0, 0}, new double[] {0, 9})));
      assertEquals(4, plan(model.costs(new double[] {2, 1})));
    }
  }

  private static double plan(HighsModel model) {
    return model.solve(MipLimits.none(), MipWatch.NOBODY).objective();
  }

  @Test
  void relaxedForgetsWholeNumbers() {
    try (HighsModel model = HighsModel.relaxed(cover(3.5))) {
      assertEquals(Values.of(3.5, 0), model.relax(LpMethod.SIMPLEX, FREE).x());
    }
  }

  @Test
  void aClosedModelRefuses() {
    HighsModel model = HighsModel.relaxed(cover(4));
    model.close();
    model.close();
    assertThrows(IllegalStateException.class, () -> model.relax(LpMethod.SIMPLEX, FREE));
  }

  @Test
  void refusesPlansAndLimitsOfAnotherShape() {
    try (HighsModel model = HighsModel.whole(cover(4))) {
      assertThrows(IllegalArgumentException.class, () -> model.start(new double[3]));
      assertThrows(
          IllegalArgumentException.class, () -> model.columnBounds(new double[1], new double[2]));
      assertThrows(IllegalArgumentException.class, () -> model.costs(new double[3]));
    }
  }
}
