package org.placewright.allocation;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.branch.BlockSearch;
import org.placewright.allocation.branch.BranchLimits;
import org.placewright.allocation.branch.BranchSearch;
import org.placewright.allocation.branch.Branched;
import org.placewright.allocation.branch.CoverCheck;
import org.placewright.allocation.branch.KnownPlans;
import org.placewright.allocation.branch.Leaves;
import org.placewright.allocation.branch.LeavesCheck;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.Values;
import org.placewright.allocation.model.WholeLimits;
import org.placewright.allocation.search.FoundPlan;

/** The proof by leaves of one plan model: made with a solver, replayed without. */
final class LeafProof {
  /**
   * What the search lets a hard rule be missed by, in the scaled rows: 1e-8 of a largest
   * coefficient below 2, and a little more.
   */
  private static final double ALLOWED = 0x1p-25;

  private final PlanModel model;
  private final LinearProgram program;
  private Optional<FoundPlan> best = Optional.empty();
  private Optional<Leaves> leaves = Optional.empty();
  private long work;

  LeafProof(PlanModel model) {
    this.model = model;
    program = program(model);
  }

  /** The plans that the search lets pass, and no others in whole places. */
  static LinearProgram program(PlanModel model) {
    return WholeLimits.of(PlanProgram.of(model).program(), ALLOWED);
  }

  /**
   * Looks for the proof that no plan is better than the best one known.
   *
   * @param known the best plan so far
   * @param work how much may be done, in simplex iterations
   * @param cancelled whether to end with what there is
   */
  void search(
      Optional<FoundPlan> known, LinearSolver solver, long work, BooleanSupplier cancelled) {
    best = known;
    KnownPlans candidates =
        new KnownPlans() {
          @Override
          public void offer(Values x) {
            read(model, x)
                .filter(plan -> best.isEmpty() || plan.isBetterThan(best.get()))
                .ifPresent(plan -> best = Optional.of(plan));
          }

          @Override
          public double best() {
            return best.map(FoundPlan::objective).orElse(Double.POSITIVE_INFINITY);
          }
        };
    BranchLimits limits = new BranchLimits(work, 0, cancelled);
    Branched branched = new BranchSearch(program, solver, candidates, limits).search();
    leaves = Optional.of(Leaves.whole(branched.cover()));
    work = branched.work();
  }

  /** The whole places among a solver's values, where they keep every hard rule. */
  static Optional<FoundPlan> read(PlanModel model, Values x) {
    int[] places = new int[model.columns().size()];
    for (int column = 0; column < places.length; column++) {
      places[column] = (int) Math.rint(x.get(column));
    }
    return FoundPlan.of(model, places);
  }

  /** The best plan known, with those that the search came by. */
  Optional<FoundPlan> best() {
    return best;
  }

  /**
   * Looks for a proof specialty by specialty, at the prices of the rules that they share.
   *
   * @param limits how far it goes
   * @param solver solves the linear programs
   */
  void searchBySpecialty(BlockSearch.BlockLimits limits, LinearSolver solver) {
    BlockSearch search = new BlockSearch(program, model.specialtyOfColumns(), solver);
    if (search.isParted()) {
      BlockSearch.Proven proven = search.search(limits);
      leaves = Optional.of(proven.leaves());
      work = proven.work();
    }
  }

  /** The leaves, once they have been searched for. */
  Optional<Leaves> leaves() {
    return leaves;
  }

  long work() {
    return work;
  }

  /** What leaves prove, replayed in exact arithmetic. */
  CoverCheck.Replayed replay(Leaves proof) {
    return LeavesCheck.of(program, model.specialtyOfColumns(), proof);
  }
}
