package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;

/** A program that is solved before there is a plan to begin from, and not again. */
class SolvedAheadTest {
  private static final Scenario SCENARIO = RandomScenario.of(1);

  private final Counting solver = new Counting();
  private final Allocator allocator = new Allocator(solver, List.of());

  /** Counts what is nearly solved. */
  private static final class Counting implements LinearSolver {
    private final LinearSolver solver = new OjalgoSolver();
    private int nearly;

    @Override
    public String name() {
      return solver.name();
    }

    @Override
    public LinearSolution relax(LinearProgram program) {
      return solver.relax(program);
    }

    @Override
    public LinearSolution relaxNearly(LinearProgram program) {
      nearly++;
      return solver.relaxNearly(program);
    }

    @Override
    public MipSolution solve(
        LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch) {
      return solver.solve(program, limits, start, watch);
    }
  }

  private static SearchLimits within(double gap) {
    return new SearchLimits(gap, 0.005, Optional.empty(), SearchLimits.Engine.OJALGO, 1);
  }

  private Allocation found(PlanBrief brief) {
    AllocationOutcome outcome = allocator.allocate(brief, within(0.02), () -> false);
    return assertInstanceOf(AllocationOutcome.Found.class, outcome).allocation();
  }

  /** With multipliers that prove nothing, so that it has to be solved. */
  private static PlanBrief after(PlacesPlan places, PlanBrief brief) {
    return brief.after(
        EarlierPlanBuilder.builder()
            .run("")
            .manifest("")
            .places(places)
            .multipliers(Map.of())
            .nearest(false)
            .boundAgain(false)
            .question(EarlierQuestion.UNKNOWN)
            .build());
  }

  @Test
  void thePlanIsTheSameAndNothingIsSolvedTwice() {
    PlacesPlan before = found(PlanBrief.of(SCENARIO)).plan();
    assertEquals(0, solver.nearly);
    Allocation inTurn = found(after(before, PlanBrief.of(SCENARIO)));
    assertEquals(1, solver.nearly);
    PlanBrief brief = PlanBrief.of(SCENARIO);
    allocator.solveAhead(brief, within(0.02));
    assertEquals(2, solver.nearly);
    Allocation ahead = found(after(before, brief));
    assertEquals(2, solver.nearly);
    assertEquals(inTurn.plan(), ahead.plan());
    assertEquals(inTurn.certificate(), ahead.certificate());
    assertEquals(inTurn.proof(), ahead.proof());
  }

  @Test
  void nearlyIsNotEnoughForASmallGapSoNothingIsSolvedAhead() {
    allocator.solveAhead(PlanBrief.of(SCENARIO), within(0.001));
    assertEquals(0, solver.nearly);
  }
}
