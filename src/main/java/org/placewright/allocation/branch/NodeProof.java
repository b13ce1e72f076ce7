package org.placewright.allocation.branch;

import java.util.Optional;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;

/**
 * What is proven of a node by multipliers that nobody needs to trust.
 *
 * @param contradiction whether they show that no plan is in it; else they show a bound
 * @param multipliers one a row
 */
record NodeProof(boolean contradiction, Values multipliers) {
  /** By multipliers of 0, which show what the columns' limits cost. */
  static NodeProof ofNothing(LinearProgram program) {
    return new NodeProof(false, Values.of(new double[program.rows()]));
  }

  /**
   * Prices by which rows contradict each other.
   *
   * @return none where exact arithmetic does not bear them out
   */
  static Optional<NodeProof> ofContradiction(LinearProgram node, Values prices) {
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new NodeProof(true, prices))
        .filter(proof -> proof.bound(node) == Double.POSITIVE_INFINITY);
  }

  /**
   * The bound, in exact arithmetic.
   *
   * @param node the program under the node's limits
   * @return no plan in the node is below it; infinite where there is none
   */
  double bound(LinearProgram node) {
    if (Infeasibility.crossed(node)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!contradiction) {
      return SafeBound.of(node, multipliers.toArray()).value();
    }
    return Infeasibility.shown(node, multipliers.toArray())
        ? Double.POSITIVE_INFINITY
        : Double.NEGATIVE_INFINITY;
  }
}
