package org.placewright.allocation;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.branch.BlockSearch;
import org.placewright.allocation.branch.Leaves;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.search.FoundPlan;

/** What no plan goes below: by the relaxation at first, and by leaves where they prove more. */
final class ProvenBound {
  /**
   * Simplex iterations of the leaves of all plans, where the gap is as asked and where it is not.
   */
  private static final long WORK = 8_000;

  private static final long WORK_FOR_THE_GAP = 40_000;

  /** Simplex iterations of a specialty's own search and of its leaves, each. */
  private static final long WORK_OF_A_SPECIALTY = 40_000;

  /** The share of the bound that specialties may leave open together. */
  private static final double LEFT_OPEN = 1e-4;

  private final Relaxation relaxation;
  private final LinearSolver solver;
  private final SearchLimits limits;
  private double value;
  private Optional<Leaves> leaves = Optional.empty();
  private boolean noPlan;

  ProvenBound(Relaxation relaxation, LinearSolver solver, SearchLimits limits) {
    this.relaxation = relaxation;
    this.solver = solver;
    this.limits = limits;
    value = relaxation.bound().value();
  }

  double value() {
    return value;
  }

  /** The proof by leaves, where it proves more than the relaxation does. */
  Optional<Leaves> leaves() {
    return leaves;
  }

  /** Whether it is proven that no whole places keep the hard rules, though split ones may. */
  boolean noPlan() {
    return noPlan;
  }

  /**
   * Cuts all plans, as far as the work goes.
   *
   * @param best the best plan so far
   * @param share of the usual work: nodes of larger models are dearer
   * @param stop whether to end with what there is
   * @return the search, which may have come by a better plan
   */
  LeafProof cutPlans(Optional<FoundPlan> best, double share, BooleanSupplier stop) {
    boolean open = new SearchStanding(best.map(FoundPlan::objective), value).gap() > limits.gap();
    double work = open ? WORK_FOR_THE_GAP * share : WORK;
    LeafProof proof = new LeafProof(relaxation.model());
    proof.search(best, solver, (long) (work * limits.work()), stop);
    return taken(proof);
  }

  /**
   * Cuts the plans of each specialty by themselves, at the relaxation's prices of what they share.
   *
   * @param stop whether to end with what there is
   * @return the search
   */
  LeafProof cutSpecialties(BooleanSupplier stop) {
    LeafProof proof = new LeafProof(relaxation.model());
    proof.searchBySpecialty(
        new BlockSearch.BlockLimits(
            relaxation.multipliers(),
            LEFT_OPEN * Math.max(1, value),
            (long) (WORK_OF_A_SPECIALTY * limits.work()),
            stop),
        solver);
    return taken(proof);
  }

  private LeafProof taken(LeafProof proof) {
    double proven =
        proof.leaves().map(made -> proof.replay(made).bound()).orElse(Double.NEGATIVE_INFINITY);
    noPlan = noPlan || (proof.best().isEmpty() && proven == Double.POSITIVE_INFINITY);
    if (proven > value && proven < Double.POSITIVE_INFINITY) {
      value = proven;
      leaves = proof.leaves();
    }
    return proof;
  }
}
