package org.placewright.leadership;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.model.Contradiction;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.ProjectionRow;

/**
 * Decides whom to commission as clinical leaders: in whole heads, within all limits and budgets,
 * first so that the least weighted FTE is given up, then at the least cost, then by the order of
 * the rows. Whoever leads in one year leads in the next.
 */
public final class LeaderSelection {
  /**
   * The search is limited by work, not time. HiGHS ends long before; a pure-Java search between
   * tight budgets may not.
   */
  private static final long MOST_NODES = 5_000;

  /** All weights are whole numbers, so nothing lies between a plan and this much less. */
  private static final double LESS_THAN_ONE = 0.5;

  private final Scenario scenario;
  private final LinearSolver solver;

  /**
   * Prepares the choice of leaders for a scenario.
   *
   * @param scenario its cohorts, limits and budgets
   * @param solver finds whole numbers; what it finds is to be checked by {@link
   *     LeadershipVerification}
   */
  public LeaderSelection(Scenario scenario, LinearSolver solver) {
    this.scenario = scenario;
    this.solver = solver;
  }

  /**
   * Why there is no selection.
   *
   * @param rows names of limits and budgets that cannot all be kept; empty when heads that may be
   *     split could keep them
   */
  public record NoSelection(List<String> rows) {
    public NoSelection {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Whether there is any selection, whatever the shortfalls.
   *
   * @return why there is none; empty when there is one
   */
  public Optional<NoSelection> conflict() {
    if (scenario.policy().leadership().isEmpty()) {
      return Optional.empty();
    }
    LinearProgram program =
        HeadsProgram.of(scenario).minimising(HeadWeights.of(scenario, (k, y) -> 0));
    if (solve(program).status() != MipStatus.INFEASIBLE) {
      return Optional.empty();
    }
    return Optional.of(
        new NoSelection(solver.conflict(program).map(Contradiction::rows).orElse(List.of())));
  }

  /**
   * Chooses how many leaders each row has in each year.
   *
   * @param projection demand and supply, for how short each specialty is
   * @return heads; empty when the solver did not get so far
   */
  public Optional<LeadershipPlan> best(List<ProjectionRow> projection) {
    if (scenario.policy().leadership().isEmpty()) {
      return Optional.of(LeadershipPlan.NONE);
    }
    HeadWeights points = new Scarcity(scenario, projection).points();
    HeadWeights cost = HeadsProgram.cost(scenario);
    HeadsProgram program = HeadsProgram.of(scenario);
    return least(program, points)
        .map(plan -> program.holding("least FTE given up", points, points.sum(plan)))
        .flatMap(fixed -> least(fixed, cost))
        .map(plan -> program.holding("least cost", cost, cost.sum(plan)))
        .flatMap(fixed -> least(fixed, order()));
  }

  private Optional<LeadershipPlan> least(HeadsProgram program, HeadWeights weight) {
    MipSolution solution = solve(program.minimising(weight));
    return solution.status() == MipStatus.OPTIMAL
        ? Optional.of(program.plan(solution.x()))
        : Optional.empty();
  }

  private MipSolution solve(LinearProgram program) {
    MipLimits limits = MipLimits.none().withMaxNodes(MOST_NODES).withAbsoluteGap(LESS_THAN_ONE);
    return solver.solve(program, limits, Optional.empty());
  }

  /** Of plans that are equally good, heads in rows that come first; squares leave few ties. */
  private HeadWeights order() {
    return HeadWeights.of(scenario, (k, y) -> (k + 1L) * (k + 1L));
  }
}
