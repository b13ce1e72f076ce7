package org.placewright.allocation.ojalgo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.RandomPrograms;
import org.placewright.allocation.model.Values;

class OjalgoSolverTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private final OjalgoSolver solver = new OjalgoSolver();

  private static LinearProgramBuilder cover() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 2, true);
    builder.column("y", 0, FREE, 3, true);
    builder.row("cover", 4, FREE);
    builder.row("few", -FREE, 2.5);
    return builder.coefficient(0, 0, 1).coefficient(0, 1, 1).coefficient(1, 0, 1).offset(10);
  }

  @Test
  void relaxesAndPricesRows() {
    LinearSolution solution = solver.relax(cover().build());
    // x = 2.5, y = 1.5: 5 + 4.5 + 10. One more to cover costs 3; one more x allowed saves 1.
    assertEquals(LpStatus.OPTIMAL, solution.status());
    assertEquals(19.5, solution.objective(), 1e-9);
    assertArrayEquals(new double[] {3, -1}, solution.rowDuals().toArray(), 1e-9);
  }

  @Test
  void pricesAnEqualityAndARangeWithTheirSigns() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 3, 2, false);
    builder.column("y", 0, FREE, 3, false);
    builder.row("sum", 4, 4);
    builder.row("range", -1, 1);
    // x + y = 4 and −1 ≤ y ≤ 1: x = 3, y = 1; one more in the sum must be a y, at 3, but y ≤ 1 is
    // tight as is x ≤ 3.
    builder.coefficient(0, 0, 1).coefficient(0, 1, 1).coefficient(1, 1, 1).bounds(0, 0, 8);
    LinearSolution solution = solver.relax(builder.build());
    // With x up to 8 the whole sum is x, at 2 each; y stays 0.
    assertEquals(8, solution.objective(), 1e-9);
    assertArrayEquals(new double[] {2, 0}, solution.rowDuals().toArray(), 1e-9);
    builder.cost(1, 1);
    // y is cheaper: as much as the range allows, 1; one more allowed saves 1.
    assertArrayEquals(
        new double[] {2, -1}, solver.relax(builder.build()).rowDuals().toArray(), 1e-9);
  }

  @Test
  void solvesInWholeNumbers() {
    MipSolution solution = solver.solve(cover().build(), MipLimits.none(), Optional.empty());
    assertEquals(MipStatus.OPTIMAL, solution.status());
    assertEquals(Values.of(2, 2), solution.x());
    assertEquals(20, solution.objective());
    assertEquals(20, solution.bound(), 1e-6);
  }

  @Test
  void reportsWhatHasNoSolutionAndWhatHasNoEnd() {
    LinearProgramBuilder none = cover();
    none.bounds(1, 0, 1);
    assertEquals(LpStatus.INFEASIBLE, solver.relax(none.build()).status());
    assertEquals(
        MipStatus.INFEASIBLE,
        solver.solve(none.build(), MipLimits.none(), Optional.empty()).status());
    assertEquals(List.of("cover", "few"), solver.conflict(none.build()).orElseThrow().rows());
    LinearProgramBuilder endless = cover();
    endless.cost(1, -3);
    assertEquals(LpStatus.UNBOUNDED, solver.relax(endless.build()).status());
    assertEquals(
        MipStatus.UNBOUNDED,
        solver.solve(endless.build(), MipLimits.none(), Optional.empty()).status());
  }

  @Test
  void emptyRowsAreDecided() {
    LinearProgramBuilder builder = cover();
    builder.row("nothing", -1, 1);
    assertEquals(LpStatus.OPTIMAL, solver.relax(builder.build()).status());
    builder.row("something of nothing", 1, 2);
    assertEquals(LpStatus.INFEASIBLE, solver.relax(builder.build()).status());
  }

  @Test
  void stopsAtLimitsWithWhatItHas() {
    LinearProgram program = new RandomPrograms(9).goals();
    MipSolution none = solver.solve(program, MipLimits.none().withMaxNodes(0), Optional.empty());
    assertEquals(MipStatus.LIMIT_WITHOUT_PLAN, none.status());
    double[] nothing = new double[program.columns()];
    for (int i = 0; program.columnNamed("short" + i).isPresent(); i++) {
      nothing[program.columnNamed("short" + i).orElseThrow()] =
          program.rowLower(program.rowNamed("goal" + i).orElseThrow());
    }
    MipSolution start =
        solver.solve(program, MipLimits.none().withMaxNodes(0), Optional.of(nothing));
    assertEquals(MipStatus.LIMIT_WITH_PLAN, start.status());
    assertEquals(program.objective(nothing), start.objective());
    MipSolution late = solver.solve(program, MipLimits.none().withWallSeconds(0), Optional.empty());
    assertTrue(late.work().clockBit());
  }

  @Test
  void aPlanThatBreaksRowsIsNoStart() {
    MipSolution solution =
        solver.solve(cover().build(), MipLimits.none().withMaxNodes(0), Optional.of(new double[2]));
    assertEquals(MipStatus.LIMIT_WITHOUT_PLAN, solution.status());
  }

  @Test
  void passesBetterPlansOnAndStopsWhenAsked() {
    List<Double> heard = new ArrayList<>();
    MipWatch watch =
        new MipWatch() {
          @Override
          public void improved(Values x, double objective, double bound) {
            heard.add(objective);
          }

          @Override
          public boolean cancelled() {
            return !heard.isEmpty();
          }
        };
    solver.solve(new RandomPrograms(9).goals(), MipLimits.none(), Optional.empty(), watch);
    assertEquals(1, heard.size());
  }

  @Test
  void twoRunsGiveTheSameAnswerBitForBit() {
    MipSolution first =
        solver.solve(new RandomPrograms(4).goals(), MipLimits.none(), Optional.empty());
    MipSolution second =
        solver.solve(new RandomPrograms(4).goals(), MipLimits.none(), Optional.empty());
    assertEquals(first, second);
    assertFalse(first.x().isEmpty());
  }
}
