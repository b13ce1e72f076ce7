package org.placewright.allocation.branch;

import org.placewright.allocation.model.HeldProgram;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;

/** Solves one program under the limits of node after node, and counts the work. */
final class NodeSolver implements AutoCloseable {
  private final HeldProgram held;
  private long work;

  NodeSolver(LinearProgram program, LinearSolver solver) {
    held = solver.hold(program);
  }

  LinearSolution solve(LinearProgram narrowed) {
    return solve(narrowed.lowers(), narrowed.uppers());
  }

  LinearSolution solve(double[] lower, double[] upper) {
    LinearSolution solution = held.solve(lower, upper);
    work += solution.iterations() + BranchLimits.PER_SOLVE;
    return solution;
  }

  /** Iterations so far, and what each program takes besides. */
  long work() {
    return work;
  }

  @Override
  public void close() {
    held.close();
  }
}
