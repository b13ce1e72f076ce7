package org.placewright.allocation.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.Values;

/**
 * Replays a proof by leaves without any solver: that the leaves cover all plans, as each node that
 * is cut has two parts that meet at one whole number, and what each leaf's multipliers prove in
 * exact arithmetic.
 */
public final class CoverCheck {
  private final LinearProgram program;
  private final Cover cover;
  private final NodeTree tree;
  private final List<Values> multipliers = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private CoverCheck(LinearProgram program, Cover cover) {
    this.program = program;
    this.cover = cover;
    tree = new NodeTree(program);
  }

  /**
   * What a proof by leaves proves.
   *
   * @param bound no plan is below it; infinite where there is none at all, negative infinity where
   *     the proof has faults
   * @param faults why it is no proof, a sentence each
   */
  public record Replayed(double bound, List<String> faults) {
    /** Copies the sentences, so that nobody changes them later. */
    public Replayed {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Replays a proof from its root to its leaves.
   *
   * @param program whose plans it is about
   * @param cover the proof
   */
  public static Replayed of(LinearProgram program, Cover cover) {
    CoverCheck check = new CoverCheck(program, cover);
    check.nodes();
    if (check.faults.isEmpty()) {
      cover.multipliers().forEach(named -> check.multipliers.add(Values.of(program.perRow(named))));
    }
    double bound = check.faults.isEmpty() ? check.least() : Double.NEGATIVE_INFINITY;
    return new Replayed(check.faults.isEmpty() ? bound : Double.NEGATIVE_INFINITY, check.faults);
  }

  /** Rebuilds the tree cut by cut, which no list of nodes survives that is not one. */
  private void nodes() {
    List<Cover.CoverNode> nodes = cover.nodes();
    if (nodes.isEmpty() || nodes.get(0).parent().isPresent() || nodes.size() % 2 == 0) {
      faults.add("The leaves do not cover all plans: there is no root, or a part is missing.");
      return;
    }
    for (int number = 1; number < nodes.size() && faults.isEmpty(); number += 2) {
      parts(number, nodes.get(number), nodes.get(number + 1));
    }
    for (int number = 0; number < nodes.size() && faults.isEmpty(); number++) {
      leaf(number, nodes.get(number).leaf());
    }
  }

  private void parts(int number, Cover.CoverNode lower, Cover.CoverNode upper) {
    int parent = lower.parent().orElse(-1);
    OptionalInt column = program.columnNamed(lower.column());
    boolean meet =
        lower.parent().equals(upper.parent())
            && lower.column().equals(upper.column())
            && lower.below()
            && !upper.below()
            && upper.limit() == lower.limit() + 1;
    if (!meet || parent < 0 || parent >= number || tree.isCut(parent)) {
      faults.add("Nodes " + number + " and " + (number + 1) + " are not the two parts of a node.");
    } else if (column.isEmpty() || !program.integer(column.getAsInt())) {
      faults.add("Node " + number + " is cut at what is no whole number: " + lower.column() + ".");
    } else {
      tree.cut(parent, column.getAsInt(), lower.limit());
    }
  }

  private void leaf(int number, Optional<Cover.Leaf> leaf) {
    boolean known =
        leaf.map(Cover.Leaf::multipliers)
            .filter(at -> at >= 0 && at < cover.multipliers().size())
            .isPresent();
    if (tree.isCut(number) ? leaf.isPresent() : !known) {
      faults.add(
          tree.isCut(number)
              ? "Node " + number + " is cut, and has a proof as if it were a leaf."
              : "Node " + number + " is a leaf without a proof.");
    }
  }

  private double least() {
    double least = Double.POSITIVE_INFINITY;
    for (int number = 0; number < tree.size(); number++) {
      if (!tree.isCut(number)) {
        Cover.Leaf leaf = cover.nodes().get(number).leaf().orElseThrow();
        NodeProof proof = new NodeProof(leaf.contradiction(), multipliers.get(leaf.multipliers()));
        double bound = proof.bound(tree.narrowed(number));
        if (leaf.contradiction() && bound < Double.POSITIVE_INFINITY) {
          faults.add("Leaf " + number + ": its multipliers do not show that it has no plan.");
        }
        least = Math.min(least, bound);
      }
    }
    return least;
  }
}
