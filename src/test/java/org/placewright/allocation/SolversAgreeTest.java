package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.RandomPrograms;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.ojalgo.OjalgoSolver;

/**
 * Two solvers with nothing in common, exact arithmetic, and on the smallest programs the trying of
 * every plan.
 */
class SolversAgreeTest {
  private static final double CLOSE = 1e-6;
  private final LinearSolver highs = new HighsSolver();
  private final LinearSolver ojalgo = new OjalgoSolver();

  @Test
  void bothFindTheBestOfAllPlans() {
    RandomPrograms programs = new RandomPrograms(101);
    int solvable = 0;
    for (int trial = 0; trial < 200; trial++) {
      LinearProgram program = programs.whole();
      Optional<Double> least = RandomPrograms.least(program);
      solvable += least.isPresent() ? 1 : 0;
      for (LinearSolver solver : List.of(highs, ojalgo)) {
        MipSolution solution = solver.solve(program, MipLimits.none(), Optional.empty());
        String who = solver.name() + " on program " + trial;
        assertEquals(
            least.isPresent() ? MipStatus.OPTIMAL : MipStatus.INFEASIBLE, solution.status(), who);
        if (least.isPresent()) {
          assertEquals(least.get(), solution.objective(), CLOSE, who);
          assertEquals(List.of(), ExactCheck.violations(program, solution.x().toArray(), 0), who);
          assertTrue(solution.bound() <= least.get() + CLOSE, who);
        }
      }
    }
    assertTrue(solvable > 100 && solvable < 200, solvable + " of 200 had a plan");
  }

  @Test
  void bothFindTheSameObjectiveOfPlansWithSlacks() {
    RandomPrograms programs = new RandomPrograms(102);
    for (int trial = 0; trial < 200; trial++) {
      LinearProgram program = programs.goals();
      MipSolution one = highs.solve(program, MipLimits.none(), Optional.empty());
      MipSolution other = ojalgo.solve(program, MipLimits.none(), Optional.empty());
      assertEquals(MipStatus.OPTIMAL, one.status());
      assertEquals(MipStatus.OPTIMAL, other.status());
      assertEquals(one.objective(), other.objective(), CLOSE, "program " + trial);
      for (MipSolution solution : List.of(one, other)) {
        assertEquals(List.of(), ExactCheck.violations(program, solution.x().toArray(), CLOSE));
        assertEquals(
            solution.objective(),
            ExactCheck.objective(program, solution.x().toArray()).doubleValue(),
            CLOSE);
      }
    }
  }

  @Test
  void dualsOfBothProveTheSameBound() {
    RandomPrograms programs = new RandomPrograms(103);
    int hopeless = 0;
    for (int trial = 0; trial < 300; trial++) {
      LinearProgram program = trial % 3 == 0 ? programs.goals() : programs.whole();
      LinearSolution one = highs.relax(program);
      LinearSolution other = ojalgo.relax(program);
      assertEquals(one.status(), other.status(), "program " + trial);
      boolean none = one.status() == LpStatus.INFEASIBLE;
      assertEquals(none, Infeasibility.proven(program, highs::relax), "program " + trial);
      assertEquals(none, Infeasibility.proven(program, ojalgo::relax), "program " + trial);
      if (none) {
        hopeless++;
      } else {
        double best = one.objective();
        double allowed = 1e-9 * Math.max(1, Math.abs(best));
        for (LinearSolution solution : List.of(one, other)) {
          SafeBound bound = SafeBound.of(program, solution.rowDuals().toArray());
          assertEquals(best, bound.value(), allowed, "program " + trial);
        }
      }
    }
    assertTrue(hopeless > 10, hopeless + " had no solution");
  }
}
