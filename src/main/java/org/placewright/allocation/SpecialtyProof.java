package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyRules;

/** Proves that the hard rules of one specialty leave no whole places, and so no plan at all. */
final class SpecialtyProof {
  /** Simplex iterations for one specialty. */
  private static final long WORK = 20_000;

  private SpecialtyProof() {}

  /**
   * Looks for a proof by leaves.
   *
   * @param model the decision by programme
   * @param specialties in which a solver has found no whole places
   * @param solver solves the nodes
   * @param stop asked now and then whether to give up
   * @return the model with the rules of the first of these alone of which it is proven
   */
  static Optional<PlanModel> impossible(
      PlanModel model, List<Integer> specialties, LinearSolver solver, BooleanSupplier stop) {
    SpecialtyRules rules = new SpecialtyRules(model);
    return specialties.stream()
        .map(rules::alone)
        .filter(
            alone -> {
              LeafProof proof = new LeafProof(alone);
              proof.search(Optional.empty(), solver, WORK, stop);
              return proof.leaves().map(proof::replay).orElseThrow().bound()
                  == Double.POSITIVE_INFINITY;
            })
        .findFirst();
  }
}
