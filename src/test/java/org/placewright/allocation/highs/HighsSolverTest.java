package org.placewright.allocation.highs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.Contradiction;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PricedProgram;
import org.placewright.allocation.model.RandomPrograms;
import org.placewright.allocation.model.RowRanges;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;

class HighsSolverTest {
  private static final double FREE = Double.POSITIVE_INFINITY;
  private final HighsSolver solver = new HighsSolver();

  /** Minimise 2x + 3y + 10 with x + y ≥ 4 and x ≤ 2.5. */
  private static LinearProgramBuilder cover() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 2, true);
    builder.column("y", 0, FREE, 3, true);
    builder.row("cover", 4, FREE);
    builder.row("few", -FREE, 2.5);
    return builder.coefficient(0, 0, 1).coefficient(0, 1, 1).coefficient(1, 0, 1).offset(10);
  }

  private static LinearProgram planning() {
    return PlanningProgram.of(4, 3, 2, 8);
  }

  private static PricedProgram priced(LinearProgram program) {
    return new PricedProgram(program, Values.of(new double[program.rows()]));
  }

  @Test
  void saysWhoItIs() {
    assertTrue(solver.name().matches("HiGHS 1\\.\\d+\\.\\d+"), solver.name());
    assertEquals(Optional.empty(), Highs.whyNot());
  }

  /**
   * x is 2.5 by its own row: 1 less to cover still costs 3 less, until y is 0 at 2.5; more always
   * costs 3. One x more saves 1 until y is 0 at 4, one less costs 1 until x is 0.
   */
  @Test
  void saysInWhatRangePricesHold() {
    RowRanges ranges = solver.ranges(priced(cover().build())).orElseThrow();
    assertEquals(Values.of(3, -1), ranges.solution().rowDuals());
    assertEquals(2.5, ranges.least().get(0), 1e-9);
    assertEquals(0, ranges.least().get(1), 1e-9);
    assertEquals(FREE, ranges.most().get(0));
    assertEquals(4, ranges.most().get(1), 1e-9);
  }

  /** Within the range the objective moves by the dual; never below it, within the range or not. */
  @Test
  void priceHoldsInItsRangeAndIsABoundOutside() {
    int priced = 0;
    for (int seed = 0; seed < 300; seed++) {
      LinearProgram program = new RandomPrograms(seed).goals();
      RowRanges ranges = solver.ranges(priced(program)).orElseThrow();
      for (int row = 0; row < program.rows(); row++) {
        double dual = ranges.solution().rowDuals().get(row);
        double limit = dual > 0 ? program.rowLower(row) : program.rowUpper(row);
        if (Math.abs(dual) > 1e-6) {
          priced++;
          for (double to :
              new double[] {
                Math.max(ranges.least().get(row), limit - 3),
                Math.min(ranges.most().get(row), limit + 3)
              }) {
            double expected = ranges.solution().objective() + dual * (to - limit);
            assertEquals(expected, objective(program, row, to), 1e-6, "seed " + seed);
          }
          for (double to : new double[] {limit - 3, limit + 3}) {
            double bound = ranges.solution().objective() + dual * (to - limit);
            assertTrue(objective(program, row, to) >= bound - 1e-6, "seed " + seed);
          }
        }
      }
    }
    assertTrue(priced > 300, priced + " rows have a price");
  }

  private double objective(LinearProgram program, int row, double limit) {
    LinearProgramBuilder moved = LinearProgramBuilder.from(program);
    moved.rowBounds(
        row,
        program.rowLower(row) == -FREE ? -FREE : limit,
        program.rowUpper(row) == FREE ? FREE : limit);
    return solver.relax(moved.build()).objective();
  }

  @Test
  void relaxesAndPricesRows() {
    LinearSolution solution = solver.relax(cover().build());
    // x = 2.5, y = 1.5: 5 + 4.5 + 10. One more to cover costs 3; one more x allowed saves 1.
    assertEquals(LpStatus.OPTIMAL, solution.status());
    assertEquals(19.5, solution.objective(), 1e-9);
    assertEquals(Values.of(2.5, 1.5), solution.x());
    assertEquals(Values.of(3, -1), solution.rowDuals());
  }

  @Test
  void solvesInWholeNumbers() {
    MipSolution solution = solver.solve(cover().build(), MipLimits.none(), Optional.empty());
    assertEquals(MipStatus.OPTIMAL, solution.status());
    assertEquals(Values.of(2, 2), solution.x());
    assertEquals(20, solution.objective(), 1e-9);
    assertEquals(20, solution.bound(), 1e-9);
    assertFalse(solution.work().clockBit());
  }

  @Test
  void reportsThatNothingSatisfiesTheRows() {
    LinearProgramBuilder builder = cover();
    int row = builder.row("no y", -FREE, 1);
    LinearProgram program = builder.coefficient(row, 1, 1).build();
    assertEquals(LpStatus.INFEASIBLE, solver.relax(program).status());
    MipSolution solution = solver.solve(program, MipLimits.none(), Optional.empty());
    assertEquals(MipStatus.INFEASIBLE, solution.status());
    assertTrue(solution.x().isEmpty());
  }

  @Test
  void knowsWhetherThereIsASolution() {
    LinearProgramBuilder none = cover();
    none.coefficient(none.row("no y", -FREE, 1), 1, 1);
    assertTrue(solver.hasSolution(cover().build()));
    assertFalse(solver.hasSolution(none.build()));
  }

  /** A large one, by the interior point; places of a programme are no more than their limits. */
  @Test
  void knowsWhetherALargeProgramHasASolution() {
    LinearProgram program = PlanningProgram.of(12, 8, 3, 12);
    assertTrue(program.byColumn().nonZeros() > 10_000);
    assertTrue(solver.hasSolution(program));
    LinearProgramBuilder none = LinearProgramBuilder.from(program);
    int row =
        none.row("more than there is room for", program.upper(0) + program.upper(1) + 1, FREE);
    none.coefficient(row, 0, 1).coefficient(row, 1, 1);
    assertFalse(solver.hasSolution(none.build()));
    assertEquals(Optional.empty(), solver.contradiction(program));
    Values prices = solver.contradiction(none.build()).orElseThrow();
    assertTrue(Infeasibility.shown(none.build(), prices.toArray()));
    assertTrue(prices.get(row) > 0, "only with the row that was added is there none");
  }

  /** The simplex method goes on where cleaning up has ended: nothing is begun again. */
  @Test
  void goesOnFromWhereALimitEndedIt() {
    LinearProgram program = PlanningProgram.of(12, 8, 3, 12);
    try (HighsModel model = HighsModel.relaxed(program)) {
      LinearSolution limited =
          model.mostSimplexIterations(100).relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
      LinearSolution whole =
          model
              .mostSimplexIterations(Integer.MAX_VALUE)
              .relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
      assertEquals(LpStatus.LIMIT, limited.status());
      assertEquals(LpStatus.OPTIMAL, whole.status());
      assertEquals(solver.relax(program).objective(), whole.objective(), 1e-6);
    }
  }

  @Test
  void reportsThatOnlyWholeNumbersFail() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 1, true);
    builder.row("half", 0.4, 0.6);
    LinearProgram program = builder.coefficient(0, 0, 1).build();
    assertEquals(LpStatus.OPTIMAL, solver.relax(program).status());
    assertEquals(
        MipStatus.INFEASIBLE, solver.solve(program, MipLimits.none(), Optional.empty()).status());
  }

  @Test
  void reportsThatTheObjectiveHasNoEnd() {
    LinearProgramBuilder builder = cover();
    builder.cost(1, -3);
    assertEquals(LpStatus.UNBOUNDED, solver.relax(builder.build()).status());
    assertEquals(
        MipStatus.UNBOUNDED,
        solver.solve(builder.build(), MipLimits.none(), Optional.empty()).status());
  }

  @Test
  void namesTheRowsThatContradictEachOther() {
    LinearProgramBuilder builder = cover();
    int harmless = builder.row("harmless", -FREE, 100);
    int row = builder.row("no y", -FREE, 1);
    builder.coefficient(harmless, 0, 1).coefficient(harmless, 1, 1).coefficient(row, 1, 1);
    Contradiction conflict = solver.conflict(builder.build()).orElseThrow();
    assertEquals(List.of("cover", "few", "no y"), conflict.rows());
    assertEquals(List.of(), conflict.columns());
    assertTrue(conflict.irreducible());
    assertEquals(Optional.empty(), solver.conflict(cover().build()));
  }

  @Test
  void aConflictNamesTheColumnsWhoseLimitsTakePart() {
    LinearProgramBuilder builder = cover();
    builder.bounds(1, 0, 1);
    Contradiction conflict = solver.conflict(builder.build()).orElseThrow();
    assertEquals(List.of("cover", "few"), conflict.rows());
    assertEquals(List.of("y"), conflict.columns());
    builder.bounds(0, 3, 2);
    assertEquals(
        new Contradiction(List.of(), List.of("x"), true),
        solver.conflict(builder.build()).orElseThrow());
  }

  @Test
  void stopsAtTheLimitOfNodes() {
    MipSolution solution =
        solver.solve(planning(), MipLimits.none().withMaxNodes(1), Optional.empty());
    assertEquals(MipStatus.LIMIT_WITH_PLAN, solution.status());
    assertFalse(solution.work().clockBit());
    assertTrue(solution.work().nodes() <= 1);
    assertTrue(solution.bound() < solution.objective());
  }

  @Test
  void stopsAtTheLimitOfIterations() {
    MipSolution free =
        solver.solve(planning(), MipLimits.none().withMaxNodes(200), Optional.empty());
    long limit = free.work().lpIterations() / 4;
    MipSolution solution =
        solver.solve(planning(), MipLimits.none().withMaxLpIterations(limit), Optional.empty());
    assertNotEquals(MipStatus.OPTIMAL, solution.status());
    assertTrue(solution.work().lpIterations() >= limit);
    assertTrue(solution.work().lpIterations() < free.work().lpIterations());
    assertFalse(solution.work().clockBit());
  }

  @Test
  void saysWhenTheClockEndedIt() {
    MipSolution solution =
        solver.solve(planning(), MipLimits.none().withWallSeconds(0), Optional.empty());
    assertTrue(solution.work().clockBit());
    assertTrue(
        solution.status() == MipStatus.LIMIT_WITHOUT_PLAN
            || solution.status() == MipStatus.LIMIT_WITH_PLAN);
  }

  @Test
  void beginsFromThePlanItIsGiven() {
    LinearProgram program = planning();
    MipLimits some = MipLimits.none().withMaxNodes(50);
    MipSolution good = solver.solve(program, some, Optional.empty());
    List<Double> heard = new ArrayList<>();
    MipWatch stopAtOnce =
        new MipWatch() {
          @Override
          public void improved(Values x, double objective, double bound) {
            heard.add(objective);
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    MipSolution warm =
        solver.solve(program, MipLimits.none(), Optional.of(good.x().toArray()), stopAtOnce);
    assertEquals(MipStatus.LIMIT_WITH_PLAN, warm.status());
    assertEquals(good.objective(), warm.objective(), 1e-6);
    MipSolution cold = solver.solve(program, MipLimits.none(), Optional.empty(), stopAtOnce);
    assertTrue(
        cold.status() == MipStatus.LIMIT_WITHOUT_PLAN || cold.objective() > good.objective());
  }

  @Test
  void passesBetterPlansOn() {
    List<Double> heard = new ArrayList<>();
    LinearProgram program = planning();
    MipWatch watch =
        new MipWatch() {
          @Override
          public void improved(Values x, double objective, double bound) {
            assertEquals(objective, program.objective(x.toArray()), 1e-6 * objective);
            heard.add(objective);
          }
        };
    MipSolution solution =
        solver.solve(program, MipLimits.none().withMaxNodes(20), Optional.empty(), watch);
    assertFalse(heard.isEmpty());
    assertEquals(heard.stream().sorted((a, b) -> Double.compare(b, a)).toList(), heard);
    assertEquals(solution.objective(), heard.get(heard.size() - 1), 1e-6 * solution.objective());
  }

  @Test
  void aWatchThatThrowsEndsTheSearchWithItsException() {
    MipWatch broken =
        new MipWatch() {
          @Override
          public boolean cancelled() {
            throw new UnsupportedOperationException("enough");
          }
        };
    assertThrows(
        UnsupportedOperationException.class,
        () -> solver.solve(planning(), MipLimits.none(), Optional.empty(), broken));
  }

  @Test
  void twoRunsGiveTheSameAnswerBitForBit() {
    MipLimits limits = MipLimits.none().withMaxNodes(20).withSeed(11);
    MipSolution first = solver.solve(planning(), limits, Optional.empty());
    MipSolution second = solver.solve(planning(), limits, Optional.empty());
    assertEquals(first, second);
    assertEquals(solver.relax(planning()), solver.relax(planning()));
  }

  @Test
  void theBestDualsProveTheBestObjective() {
    RandomPrograms programs = new RandomPrograms(3);
    for (int trial = 0; trial < 200; trial++) {
      LinearProgram program = trial % 2 == 0 ? programs.goals() : programs.whole();
      LinearSolution solution = solver.relax(program);
      if (solution.status() == LpStatus.OPTIMAL) {
        double best = solution.objective();
        double proven = SafeBound.of(program, solution.rowDuals().toArray()).value();
        assertEquals(best, proven, 1e-9 * Math.max(1, Math.abs(best)));
        double careless = SafeBound.of(program, programs.duals(program)).value();
        assertTrue(careless <= best + 1e-9 * Math.max(1, Math.abs(best)));
        assertTrue(careless > Double.NEGATIVE_INFINITY);
      }
    }
  }

  @Test
  void plansHoldInExactArithmetic() {
    LinearProgram program = planning();
    MipSolution solution =
        solver.solve(program, MipLimits.none().withMaxNodes(20), Optional.empty());
    assertEquals(List.of(), ExactCheck.violations(program, solution.x().toArray(), 1e-5));
  }
}
