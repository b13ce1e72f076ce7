package org.placewright.allocation.ojalgo;

import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.SafeBound;

/** What is proven about a node, whatever the solver claims. */
final class NodeBound {
  private NodeBound() {}

  /** Returns a bound below which no plan of the node is: infinite where there is none at all. */
  static double of(LinearProgram node, LinearSolution relaxed, LinearSolver solver) {
    return switch (relaxed.status()) {
      case OPTIMAL -> SafeBound.of(node, relaxed.rowDuals().toArray()).value();
      case INFEASIBLE, FAILED ->
          Infeasibility.proven(node, solver::relax)
              ? Double.POSITIVE_INFINITY
              : Double.NEGATIVE_INFINITY;
      case UNBOUNDED, LIMIT -> Double.NEGATIVE_INFINITY;
    };
  }
}
