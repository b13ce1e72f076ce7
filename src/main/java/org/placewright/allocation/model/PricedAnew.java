package org.placewright.allocation.model;

/**
 * A program without integers that a solver keeps, to be solved again and again at other costs of
 * its columns, and with more of them. For one thread; must be closed.
 */
public interface PricedAnew extends AutoCloseable {
  /**
   * Adds a column after all others, from 0 up without a limit.
   *
   * @param rows where its coefficients are, each once
   * @param coefficients one for each of the rows
   */
  void add(int[] rows, double[] coefficients);

  /**
   * Solves it at these costs.
   *
   * @param costs the objective per unit of each column, those that were added last
   * @return the solver's claim, as of {@link LinearSolver#relax}
   */
  LinearSolution solve(double[] costs);

  @Override
  default void close() {}
}
