package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.JointSearch;
import org.placewright.allocation.search.JointSearch.JointPlan;
import org.placewright.allocation.search.JointSearch.PricedModel;

/** Looks for one set of committed places for several futures, and for what none can beat. */
final class RobustSearch {
  /** Coefficients of a joint program above which it is not solved as one. */
  private static final int LARGE = 120_000;

  private static final long WORK = 40_000;
  private static final long TRIES_PER_COLUMN = 160;
  private static final long LEAST_TRIES = 60_000;

  private final JointFutures joint;
  private final LinearSolver solver;
  private final SearchLimits limits;
  private final PlanWatch watch;

  RobustSearch(JointFutures joint, LinearSolver solver, SearchLimits limits, PlanWatch watch) {
    this.joint = joint;
    this.solver = solver;
    this.limits = limits;
    this.watch = watch;
  }

  /** The best plan that is come by, if any. */
  Optional<JointPlan> best() {
    Optional<JointPlan> found = annealed();
    Optional<JointPlan> solved = solved(found);
    return solved
        .filter(plan -> found.isEmpty() || plan.measure() < found.get().measure())
        .or(() -> found);
  }

  /** Which limit ended it, where it has found nothing. */
  Solve.Stop stop() {
    return watch.outOfTime() ? Solve.Stop.TIME_LIMIT : Solve.Stop.WORK_LIMIT;
  }

  private Optional<JointPlan> annealed() {
    watch.begins("Searching one set of committed places for all futures");
    int futures = joint.models().size();
    long columns = (long) joint.models().get(0).columns().size() * futures;
    long tries = (long) (Math.max(LEAST_TRIES, TRIES_PER_COLUMN * columns) * limits.work());
    List<PricedModel> priced = joint.priced();
    List<int[]> starts = joint.starts();
    return Chains.all(
            futures,
            from ->
                new JointSearch(
                        priced,
                        joint.committed(),
                        joint::value,
                        limits.seed() + from,
                        watch::outOfTime)
                    .search(starts, from, tries, from == 0 ? 0 : joint.heat()))
        .stream()
        .flatMap(Optional::stream)
        .reduce((first, other) -> other.measure() < first.measure() ? other : first);
  }

  /** The best plan that a solver's own search comes by, where that is not too much for it. */
  private Optional<JointPlan> solved(Optional<JointPlan> known) {
    if (isLarge() || watch.outOfTime()) {
      return Optional.empty();
    }
    watch.begins("Searching all futures by branch and bound");
    JointProgram whole = joint.whole();
    MipLimits mip =
        MipLimits.none().withMaxLpIterations((long) (WORK * limits.work())).withRelativeGap(1e-9);
    Optional<double[]> start = known.map(plan -> whole.complete(plan.places(), plan.costs()));
    MipSolution solution = solver.solve(whole.program(), mip, start);
    return solution.x().isEmpty() ? Optional.empty() : read(whole.places(solution.x()));
  }

  private boolean isLarge() {
    return joint.models().size() * joint.models().get(0).columns().size() > LARGE / 10
        || joint.split().byColumn().nonZeros() > LARGE;
  }

  private Optional<JointPlan> read(List<int[]> places) {
    double[] costs = new double[places.size()];
    for (int s = 0; s < costs.length; s++) {
      Optional<FoundPlan> found = FoundPlan.of(joint.models().get(s), places.get(s));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      costs[s] = found.get().objective();
    }
    return Optional.of(new JointPlan(places, costs, joint.value(costs)))
        .filter(plan -> JointSearch.agree(places, joint.models().get(0), joint.committed()));
  }

  /** What is proven of all plans for these futures. */
  RobustAllocation.RobustBound bound() {
    RobustAllocation.RobustBound apart = joint.boundByFutures();
    if (isLarge()) {
      return apart;
    }
    watch.begins("Solving all futures together with places that may be split");
    LinearProgram program = joint.split();
    LinearSolution solution = solver.relax(program);
    if (solution.rowDuals().isEmpty()) {
      return apart;
    }
    SafeBound safe = SafeBound.of(program, solution.rowDuals().toArray());
    RobustAllocation.RobustBound together = joint.boundBy(program.byRowName(safe.duals()));
    return together.value() > apart.value() ? together : apart;
  }
}
