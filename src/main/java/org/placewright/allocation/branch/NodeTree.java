package org.placewright.allocation.branch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.placewright.allocation.model.LinearProgram;

/** The nodes that a search has made, each numbered after its parent. */
final class NodeTree {
  private final LinearProgram program;
  private final List<CutNode> nodes = new ArrayList<>(List.of(CutNode.ROOT));
  private final BitSet cut = new BitSet();

  NodeTree(LinearProgram program) {
    this.program = program;
  }

  int size() {
    return nodes.size();
  }

  CutNode get(int number) {
    return nodes.get(number);
  }

  /** Returns whether a node has parts; else it is a leaf. */
  boolean isCut(int number) {
    return cut.get(number);
  }

  /**
   * Cuts a node into two: the column at most so much, and at least one more.
   *
   * @return the number of the lower part; that of the upper one is the next
   */
  int cut(int number, int column, double most) {
    cut.set(number);
    nodes.add(new CutNode(number, column, true, most));
    nodes.add(new CutNode(number, column, false, most + 1));
    return nodes.size() - 2;
  }

  /** The program under the limits of a node. */
  LinearProgram narrowed(int number) {
    double[] lower = program.lowers();
    double[] upper = program.uppers();
    for (CutNode node = nodes.get(number); !node.isRoot(); node = nodes.get(node.parent())) {
      node.narrow(lower, upper);
    }
    return program.withBounds(lower, upper);
  }
}
