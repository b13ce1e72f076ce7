package org.placewright.allocation.ojalgo;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.MipWork;
import org.placewright.allocation.model.Values;

/**
 * A plain branch and bound that believes its solver as little as possible: a node is closed only by
 * a bound in exact arithmetic or a proven contradiction, see {@link NodeBound}. It dives towards
 * the nearer whole number and then goes on with the node of least bound, so that the same program
 * gives the same plan on any machine.
 */
final class BranchAndBound {
  private static final double WHOLE = 1e-6;
  private static final double FEASIBLE = 1e-6;

  /** ojAlgo does not say how many iterations it takes: what a small program takes about. */
  private static final long PER_SOLVE = 100;

  private final LinearSolver solver;
  private final LinearProgram program;
  private final MipLimits limits;
  private final MipWatch watch;
  private final long begin = System.nanoTime();
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(Comparator.comparingDouble(Node::bound).thenComparingLong(Node::number));
  private double[] best = new double[0];
  private double bestObjective = Double.POSITIVE_INFINITY;
  private double closedBound = Double.POSITIVE_INFINITY;
  private long nodes;
  private long iterations;
  private boolean unbounded;

  BranchAndBound(LinearSolver solver, LinearProgram program, MipLimits limits, MipWatch watch) {
    this.solver = solver;
    this.program = program;
    this.limits = limits;
    this.watch = watch;
  }

  MipSolution search(Optional<double[]> start) {
    start.ifPresent(x -> offer(x.clone(), Double.NEGATIVE_INFINITY));
    Optional<Node> next = Optional.of(Node.root(program));
    boolean clockBit = false;
    while (next.isPresent() && !unbounded) {
      clockBit = (System.nanoTime() - begin) / 1e9 >= limits.wallSeconds();
      if (clockBit
          || nodes >= limits.maxNodes()
          || iterations >= limits.maxLpIterations()
          || watch.cancelled()) {
        open.add(next.get());
        return answer(true, clockBit);
      }
      nodes++;
      next = visit(next.get()).or(() -> Optional.ofNullable(open.poll()));
    }
    return answer(false, false);
  }

  /** Solves one node; returns the child to go on with, if any. */
  private Optional<Node> visit(Node node) {
    if (closes(node.bound())) {
      return close(node.bound());
    }
    LinearProgram narrowed = node.narrow(program);
    LinearSolution relaxed = solver.relax(narrowed);
    iterations += relaxed.iterations() + PER_SOLVE;
    if (relaxed.status() == LpStatus.UNBOUNDED && node.isRoot()) {
      unbounded = true;
      return Optional.empty();
    }
    double bound = Math.max(node.bound(), NodeBound.of(narrowed, relaxed, solver));
    if (relaxed.status() != LpStatus.OPTIMAL || closes(bound)) {
      return close(bound);
    }
    double[] x = relaxed.x().toArray();
    int column = mostFractional(x);
    if (column < 0) {
      offer(x, bound);
      return closes(bound) ? close(bound) : split(node, bound, narrowed, x);
    }
    return branch(node, bound, column, x[column]);
  }

  /**
   * A whole solution that is not proven best for its node: the claim was wrong, so the node is cut
   * at any free column.
   */
  private Optional<Node> split(Node node, double bound, LinearProgram narrowed, double[] x) {
    for (int j = 0; j < x.length; j++) {
      if (narrowed.integer(j) && narrowed.lower(j) < narrowed.upper(j)) {
        double value = Math.rint(x[j]);
        return branch(node, bound, j, value < narrowed.upper(j) ? value + 0.25 : value - 0.25);
      }
    }
    return close(bound);
  }

  private Optional<Node> branch(Node node, double bound, int column, double value) {
    Node down = node.child(bound, column, Math.floor(value), nodes, true);
    Node up = node.child(bound, column, Math.floor(value) + 1, nodes, false);
    boolean downFirst = value - Math.floor(value) <= 0.5;
    open.add(downFirst ? up : down);
    return Optional.of(downFirst ? down : up);
  }

  private int mostFractional(double[] x) {
    int most = -1;
    double distance = WHOLE;
    for (int j = 0; j < x.length; j++) {
      double off = Math.abs(x[j] - Math.rint(x[j]));
      if (program.integer(j) && off > distance) {
        most = j;
        distance = off;
      }
    }
    return most;
  }

  private void offer(double[] x, double bound) {
    for (int j = 0; j < x.length; j++) {
      x[j] = program.integer(j) ? Math.rint(x[j]) : x[j];
    }
    double objective = program.objective(x);
    if (objective < bestObjective && ExactCheck.violations(program, x, FEASIBLE).isEmpty()) {
      best = x;
      bestObjective = objective;
      watch.improved(Values.of(x), objective, bound);
    }
  }

  private boolean closes(double bound) {
    double size = Math.abs(bestObjective);
    double gap = Math.max(limits.absoluteGap(), limits.relativeGap() * size);
    // Exact bounds against a plan in doubles: anything nearer than this is the same.
    return bestObjective < Double.POSITIVE_INFINITY
        && bound >= bestObjective - Math.max(gap, 1e-9 * Math.max(1, size));
  }

  private Optional<Node> close(double bound) {
    closedBound = Math.min(closedBound, bound);
    return Optional.empty();
  }

  private MipSolution answer(boolean limited, boolean clockBit) {
    MipWork work = new MipWork(nodes, iterations, clockBit);
    if (unbounded) {
      return MipSolution.without(MipStatus.UNBOUNDED, Double.NEGATIVE_INFINITY, work);
    }
    double bound = open.stream().mapToDouble(Node::bound).reduce(closedBound, Math::min);
    if (bestObjective < Double.POSITIVE_INFINITY) {
      boolean proven = !limited && closes(bound);
      MipStatus status = proven ? MipStatus.OPTIMAL : MipStatus.LIMIT_WITH_PLAN;
      return new MipSolution(
          status, Values.of(best), bestObjective, Math.min(bound, bestObjective), work);
    }
    if (limited) {
      return MipSolution.without(MipStatus.LIMIT_WITHOUT_PLAN, bound, work);
    }
    return MipSolution.without(
        bound == Double.POSITIVE_INFINITY ? MipStatus.INFEASIBLE : MipStatus.FAILED, bound, work);
  }
}
