package org.placewright.allocation.ojalgo;

import java.util.Optional;
import org.placewright.allocation.model.LinearProgram;

/**
 * A part of the search: the parent's part, cut at one column.
 *
 * @param parent empty for the whole program
 * @param bound proven of the parent: no plan here is below it
 * @param column the column that is cut
 * @param limit the column's new limit
 * @param below whether the limit is the greatest value, rather than the least
 * @param number of creation, to settle ties
 */
record Node(
    Optional<Node> parent, double bound, int column, double limit, boolean below, long number) {
  static Node root(LinearProgram program) {
    return new Node(Optional.empty(), Double.NEGATIVE_INFINITY, program.columns(), 0, true, 0);
  }

  boolean isRoot() {
    return parent.isEmpty();
  }

  Node child(double provenHere, int cut, double at, long visits, boolean keepBelow) {
    return new Node(
        Optional.of(this), provenHere, cut, at, keepBelow, 2 * visits + (keepBelow ? 0 : 1));
  }

  /** Returns the program with the limits of this part. */
  LinearProgram narrow(LinearProgram program) {
    double[] lower = new double[program.columns()];
    double[] upper = new double[program.columns()];
    for (int j = 0; j < lower.length; j++) {
      lower[j] = program.lower(j);
      upper[j] = program.upper(j);
    }
    for (Node node = this; node.parent.isPresent(); node = node.parent.get()) {
      if (node.below) {
        upper[node.column] = Math.min(upper[node.column], node.limit);
      } else {
        lower[node.column] = Math.max(lower[node.column], node.limit);
      }
    }
    return program.withBounds(lower, upper);
  }
}
