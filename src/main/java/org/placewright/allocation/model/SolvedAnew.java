package org.placewright.allocation.model;

/** A program that its solver forgets between one solve and the next. */
final class SolvedAnew implements PricedAnew {
  private final LinearSolver solver;
  private LinearProgram program;

  SolvedAnew(LinearProgram program, LinearSolver solver) {
    this.program = program;
    this.solver = solver;
  }

  @Override
  public void add(int[] rows, double[] coefficients) {
    LinearProgramBuilder builder = LinearProgramBuilder.from(program);
    String name = "added " + program.columns();
    int column = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    for (int k = 0; k < rows.length; k++) {
      builder.coefficient(rows[k], column, coefficients[k]);
    }
    program = builder.build();
  }

  @Override
  public LinearSolution solve(double[] costs) {
    return solver.relax(program.withCosts(costs));
  }
}
