package org.placewright.allocation.model;

/**
 * A solver's answer to a program without integers.
 *
 * @param status what the solver claims
 * @param x one value per column; empty unless optimal
 * @param rowDuals one price per row, see {@link LinearSolver#relax}; where there is no solution,
 *     prices by which the rows contradict each other; empty where the solver has none
 * @param objective the objective of {@code x} with the offset; NaN unless optimal
 * @param iterations simplex or interior-point steps
 */
public record LinearSolution(
    LpStatus status, Values x, Values rowDuals, double objective, long iterations) {
  /** Returns an answer without numbers. */
  public static LinearSolution without(LpStatus status, long iterations) {
    return new LinearSolution(status, Values.none(), Values.none(), Double.NaN, iterations);
  }
}
