package org.placewright.allocation.branch;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;

/**
 * Branch and bound that believes its solver nothing: a node is closed only by multipliers whose
 * bound, in exact arithmetic, is as good as the best plan, or that show a contradiction. It dives
 * towards the nearer whole number and then goes on with the node of least bound. One thread and
 * limits in work, so that the same program gives the same nodes on any machine.
 */
public final class BranchSearch {
  /** Below this share of its objective two plans are the same. */
  static final double SAME = 1e-8;

  private static final double FAR = 1e6;

  private final LinearProgram program;
  private final LinearSolver solver;
  private final KnownPlans candidates;
  private final BranchLimits limits;
  private final NodeTree tree;
  private final Map<Integer, NodeProof> proofs = new TreeMap<>();
  private final PriorityQueue<OpenNode> open =
      new PriorityQueue<>(
          Comparator.comparingDouble(OpenNode::bound).thenComparingInt(OpenNode::number));
  private long work;
  private boolean unbounded;

  /**
   * Prepares a search; nothing is solved yet.
   *
   * @param program with its integer requirements
   * @param solver solves it without them
   * @param candidates hears of plans
   * @param limits when to end
   */
  public BranchSearch(
      LinearProgram program, LinearSolver solver, KnownPlans candidates, BranchLimits limits) {
    this.program = program;
    this.solver = solver;
    this.candidates = candidates;
    this.limits = limits;
    tree = new NodeTree(program);
  }

  /**
   * A node that is still to be solved.
   *
   * @param number of the node
   * @param bound of its parent, as the solver has it
   * @param inherited the parent's proof, which holds for its parts too
   */
  private record OpenNode(int number, double bound, NodeProof inherited) {}

  /** Searches until every node is closed or the limits are reached. */
  public Branched search() {
    try (NodeSolver nodes = new NodeSolver(program, solver)) {
      Branching branching = new Branching(program, nodes, this::closes);
      OpenNode root = new OpenNode(0, Double.NEGATIVE_INFINITY, NodeProof.ofNothing(program));
      Optional<OpenNode> next = Optional.of(root);
      while (next.isPresent() && !unbounded) {
        work = nodes.work();
        if (work >= limits.work() || limits.cancelled().getAsBoolean()) {
          open.add(next.get());
          break;
        }
        next = visit(next.get(), nodes, branching).or(() -> Optional.ofNullable(open.poll()));
      }
      work = nodes.work();
    }
    boolean finished = open.isEmpty();
    open.forEach(node -> proofs.put(node.number(), node.inherited()));
    return new Branched(
        CoverMaker.of(program, tree, proofs), finished, unbounded, tree.size(), work);
  }

  private boolean closes(double bound) {
    double best = candidates.best();
    double size = Math.max(1, Math.abs(best));
    return best < Double.POSITIVE_INFINITY
        ? bound >= best - Math.max(limits.gap(), SAME) * size
        : bound == Double.POSITIVE_INFINITY;
  }

  /** Solves one node; returns the part of it to go on with, if any. */
  private Optional<OpenNode> visit(OpenNode node, NodeSolver nodes, Branching branching) {
    LinearProgram narrowed = tree.narrowed(node.number());
    if (Infeasibility.crossed(narrowed)
        || (closes(node.bound()) && closes(node.inherited().bound(narrowed)))) {
      return close(node, node.inherited());
    }
    LinearSolution relaxed = nodes.solve(narrowed);
    if (relaxed.status() == LpStatus.OPTIMAL) {
      NodeProof proof = new NodeProof(false, relaxed.rowDuals());
      return closes(relaxed.objective()) && closes(proof.bound(narrowed))
          ? close(node, proof)
          : divide(
              new OpenNode(node.number(), relaxed.objective(), proof),
              narrowed,
              relaxed,
              branching);
    }
    unbounded = relaxed.status() == LpStatus.UNBOUNDED && node.number() == 0;
    Optional<NodeProof> proof =
        NodeProof.ofContradiction(narrowed, relaxed.rowDuals())
            .or(
                () ->
                    Infeasibility.prices(narrowed, solver::relax)
                        .flatMap(prices -> NodeProof.ofContradiction(narrowed, prices)));
    return proof.isPresent() ? close(node, proof.get()) : splitAnywhere(node, narrowed);
  }

  private Optional<OpenNode> divide(
      OpenNode node, LinearProgram narrowed, LinearSolution relaxed, Branching branching) {
    double[] x = relaxed.x().toArray();
    OptionalInt column = branching.choose(narrowed, x, node.bound());
    if (column.isPresent()) {
      double value = x[column.getAsInt()];
      double down = Math.floor(value);
      return cut(node, column.getAsInt(), down, value - down <= 0.5);
    }
    candidates.offer(relaxed.x());
    return closes(node.inherited().bound(narrowed))
        ? close(node, node.inherited())
        : splitAnywhere(node, narrowed);
  }

  /**
   * Whole values that are not proven best for their node, or a node of which the solver shows
   * nothing: it is cut at any free column. Where none is left, it keeps the bound that it has.
   */
  private Optional<OpenNode> splitAnywhere(OpenNode node, LinearProgram narrowed) {
    for (int j = 0; j < narrowed.columns(); j++) {
      if (narrowed.integer(j) && narrowed.lower(j) < narrowed.upper(j)) {
        double low = Math.max(narrowed.lower(j), -Double.MAX_VALUE);
        double high = Math.min(narrowed.upper(j), Math.max(0, low) + FAR);
        return cut(node, j, Math.floor((Math.max(low, -FAR) + high) / 2), true);
      }
    }
    return close(node, node.inherited());
  }

  private Optional<OpenNode> cut(OpenNode node, int column, double most, boolean downFirst) {
    int down = tree.cut(node.number(), column, most);
    proofs.put(node.number(), node.inherited());
    OpenNode lower = new OpenNode(down, node.bound(), node.inherited());
    OpenNode upper = new OpenNode(down + 1, node.bound(), node.inherited());
    open.add(downFirst ? upper : lower);
    return Optional.of(downFirst ? lower : upper);
  }

  private Optional<OpenNode> close(OpenNode node, NodeProof proof) {
    proofs.put(node.number(), proof);
    return Optional.empty();
  }
}
