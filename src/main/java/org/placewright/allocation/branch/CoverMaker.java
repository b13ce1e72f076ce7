package org.placewright.allocation.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.Values;

/**
 * Writes a search's nodes and proofs by name: no more of them than the bound takes. A node that
 * proves as much by itself as all its parts together is a leaf.
 */
final class CoverMaker {
  private final LinearProgram program;
  private final NodeTree tree;
  private final Map<Integer, NodeProof> proofs;
  private final int[] firstPart;
  private final List<Cover.CoverNode> nodes = new ArrayList<>();
  private final List<Map<String, Double>> multipliers = new ArrayList<>();
  private final Map<Values, Integer> positions = new LinkedHashMap<>();

  private CoverMaker(LinearProgram program, NodeTree tree, Map<Integer, NodeProof> proofs) {
    this.program = program;
    this.tree = tree;
    this.proofs = proofs;
    firstPart = new int[tree.size()];
    for (int number = 1; number < tree.size(); number += 2) {
      firstPart[tree.get(number).parent()] = number;
    }
  }

  /**
   * Writes as few nodes as the bound takes.
   *
   * @param proofs of every leaf, and of nodes that are cut as far as they have one
   */
  static Cover of(LinearProgram program, NodeTree tree, Map<Integer, NodeProof> proofs) {
    return new CoverMaker(program, tree, proofs).write();
  }

  private Cover write() {
    double[] bounds = new double[tree.size()];
    double least = Double.POSITIVE_INFINITY;
    for (int number = 0; number < bounds.length; number++) {
      NodeProof proof = proofs.get(number);
      bounds[number] =
          proof == null ? Double.NEGATIVE_INFINITY : proof.bound(tree.narrowed(number));
      least = tree.isCut(number) ? least : Math.min(least, bounds[number]);
    }
    // Breadth first: both parts of a node stand together, after it.
    List<Integer> order = new ArrayList<>();
    add(0, Optional.empty(), bounds[0] >= least);
    order.add(0);
    for (int at = 0; at < order.size(); at++) {
      int number = order.get(at);
      if (nodes.get(at).leaf().isEmpty()) {
        int first = firstPart[number];
        for (int part = first; part <= first + 1; part++) {
          add(part, Optional.of(at), bounds[part] >= least);
          order.add(part);
        }
      }
    }
    return new Cover(nodes, multipliers);
  }

  private void add(int number, Optional<Integer> parent, boolean provesEnough) {
    CutNode node = tree.get(number);
    boolean leaf = provesEnough || !tree.isCut(number);
    nodes.add(
        new Cover.CoverNode(
            parent,
            node.isRoot() ? "" : program.columnName(node.column()),
            node.below(),
            (int) node.limit(),
            leaf ? Optional.ofNullable(proofs.get(number)).map(this::leaf) : Optional.empty()));
  }

  private Cover.Leaf leaf(NodeProof proof) {
    Integer position = positions.get(proof.multipliers());
    if (position == null) {
      position = multipliers.size();
      positions.put(proof.multipliers(), position);
      multipliers.add(program.byRowName(proof.multipliers()));
    }
    return new Cover.Leaf(proof.contradiction(), position);
  }
}
