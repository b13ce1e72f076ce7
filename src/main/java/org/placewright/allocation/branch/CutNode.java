package org.placewright.allocation.branch;

/**
 * A part of all plans: its parent's part, cut at one column.
 *
 * @param parent the number of the node that it is a part of; -1 for the root, which is all plans
 * @param column the column that is cut
 * @param below whether the limit is the greatest value, rather than the least
 * @param limit the column's new limit
 */
record CutNode(int parent, int column, boolean below, double limit) {
  static final CutNode ROOT = new CutNode(-1, -1, true, 0);

  boolean isRoot() {
    return parent < 0;
  }

  /** Narrows the limits of the parent's part to those of this one. */
  void narrow(double[] lower, double[] upper) {
    if (!isRoot() && below) {
      upper[column] = Math.min(upper[column], limit);
    } else if (!isRoot()) {
      lower[column] = Math.max(lower[column], limit);
    }
  }
}
