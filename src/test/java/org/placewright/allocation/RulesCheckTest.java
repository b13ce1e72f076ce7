package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.scenario.RandomScenario;

class RulesCheckTest {
  /** More places than all programmes of any of these scenarios have room for. */
  private static final TotalLever FAR_TOO_MANY = new TotalLever(100_000, 200_000);

  static Stream<Asked> solvers() {
    return Stream.of(new Asked(new HighsSolver()), new Asked(new OjalgoSolver()));
  }

  private static PlanBrief brief(int seed) {
    return PlanBrief.of(RandomScenario.of(seed));
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void whatShowsThatOnePackHasNoPlanShowsItOfOthersWithoutASolver(Asked solver) {
    RulesCheck check = new RulesCheck(solver, List.of(FAR_TOO_MANY));
    for (int seed = 0; seed < 8; seed++) {
      assertFalse(check.isPossible(brief(seed)), "scenario " + seed);
    }
    assertEquals(1, solver.times);
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void aPackThatHasAPlanIsNeverTakenForOneThatHasNone(Asked solver) {
    Set<Boolean> answers = new HashSet<>();
    for (int least = 0; least < 400; least += 40) {
      List<Lever> levers = List.of(new TotalLever(least, 1_000));
      RulesCheck known = new RulesCheck(solver, levers);
      for (int seed = 0; seed < 6; seed++) {
        boolean alone = new RulesCheck(solver, levers).isPossible(brief(seed));
        assertEquals(alone, known.isPossible(brief(seed)), least + " in scenario " + seed);
        answers.add(alone);
      }
    }
    assertEquals(Set.of(true, false), answers);
  }

  /** Counts how often a solver is asked for a contradiction. */
  private static final class Asked implements LinearSolver {
    private final LinearSolver solver;
    private int times;

    Asked(LinearSolver solver) {
      this.solver = solver;
    }

    @Override
    public String name() {
      return solver.name();
    }

    @Override
    public String toString() {
      return name();
    }

    @Override
    public LinearSolution relax(LinearProgram program) {
      return solver.relax(program);
    }

    @Override
    public Optional<Values> contradiction(LinearProgram program) {
      times++;
      return solver.contradiction(program);
    }

    @Override
    public MipSolution solve(
        LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch) {
      return solver.solve(program, limits, start, watch);
    }
  }
}
