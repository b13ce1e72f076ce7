package org.placewright.allocation.model;

/** A program that its solver forgets between one solve and the next. */
final class SolvedAnew implements PricedAnew {
  private final LinearProgramBuilder builder;
  private final LinearSolver solver;
  private int added;

  SolvedAnew(LinearProgram program, LinearSolver solver) {
    builder = LinearProgramBuilder.from(program);
    this.solver = solver;
  }

  @Override
  public void add(int[] rows, double[] coefficients) {
    String name = "added " + added++;
    int column = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    for (int k = 0; k < rows.length; k++) {
      builder.coefficient(rows[k], column, coefficients[k]);
    }
  }

  @Override
  public LinearSolution solve(double[] costs) {
    for (int column = 0; column < costs.length; column++) {
      builder.cost(column, costs[column]);
    }
    return solver.relax(builder.build());
  }
}
