package org.placewright.allocation.model;

/**
 * A program without integers that a solver keeps, to be solved again and again under other limits
 * of its columns. For one thread; must be closed.
 */
public interface HeldProgram extends AutoCloseable {
  /**
   * Solves it under these limits, which stay until the next call.
   *
   * @param lower the least value of each column
   * @param upper the greatest value of each column
   * @return the solver's claim, as of {@link LinearSolver#relax}
   */
  LinearSolution solve(double[] lower, double[] upper);

  @Override
  default void close() {}
}
