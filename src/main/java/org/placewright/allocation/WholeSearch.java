package org.placewright.allocation;

import java.util.Optional;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.search.FoundPlan;

/** The solver's own search for whole places. */
final class WholeSearch {
  /** Coefficients below which the proof by leaves and the exact tie-break are cheap. */
  static final int SMALL = 4_000;

  /** Simplex iterations of a small model's searches: about a second where the gap is as asked. */
  private static final long WORK = 40_000;

  private final PlanModel model;
  private final PlanProgram whole;
  private final LinearSolver solver;
  private final MipLimits limits;

  WholeSearch(PlanModel model, LinearSolver solver, SearchLimits limits) {
    this.model = model;
    this.solver = solver;
    this.limits = MipLimits.none().withMaxLpIterations((long) (WORK * limits.work()));
    whole = PlanProgram.of(model);
  }

  /** Whether a model is small enough to be searched to its end whatever its gap. */
  static boolean isSmall(PlanModel model) {
    return model.columns().size() < SMALL
        && PlanProgram.of(model).program().byColumn().nonZeros() < SMALL;
  }

  /** How many coefficients there are. */
  int size() {
    return whole.program().byColumn().nonZeros();
  }

  /** Looks for the best plan, from one that is known. */
  MipSolution best(Optional<FoundPlan> start, MipWatch watch) {
    Optional<double[]> values = start.map(plan -> whole.complete(plan.places()));
    return solver.solve(whole.program(), limits.withRelativeGap(1e-9), values, watch);
  }

  /** Fixes the price and looks for the plan nearest to the baseline. */
  MipSolution nearest(FoundPlan plan, MipWatch watch) {
    TieBreak tieBreak = new TieBreak(model, whole, plan);
    return solver.solve(tieBreak.program(), limits, Optional.of(tieBreak.start()), watch);
  }

  /** The plan that the solver found, where it keeps every hard rule. */
  Optional<FoundPlan> read(MipSolution solution) {
    return solution.x().isEmpty() ? Optional.empty() : LeafProof.read(model, solution.x());
  }
}
