package org.placewright.allocation.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proof by leaves: all plans are cut into two parts, some of these again, and so on; each part
 * that is cut no further, a leaf, has a proof of its own. The least of the leaves' bounds is below
 * no plan.
 *
 * @param nodes each after its parent; the first is the root, all plans
 * @param multipliers by row name, those of 0 left out; leaves name them by their position
 */
public record Cover(List<CoverNode> nodes, List<Map<String, Double>> multipliers) {
  /** Copies both lists, so that nobody changes them later. */
  public Cover {
    nodes = List.copyOf(nodes);
    multipliers = List.copyOf(multipliers);
  }

  /**
   * One part of all plans.
   *
   * @param parent position of the node of which it is a part; empty for the root
   * @param column name of the column that is cut; empty for the root
   * @param below whether the column is at most the limit here, rather than at least
   * @param limit of the column
   * @param leaf its proof, where it is cut no further
   */
  public record CoverNode(
      Optional<Integer> parent, String column, boolean below, int limit, Optional<Leaf> leaf) {}

  /**
   * Why no plan in a part is below a bound.
   *
   * @param contradiction whether the multipliers show that there is no plan in it at all
   * @param multipliers their position
   */
  public record Leaf(boolean contradiction, int multipliers) {}
}
