package org.placewright.allocation;

import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.Nearing.NearAim;

/**
 * The question which plan that costs no more than so much has the fewest places more or fewer than
 * given ones.
 */
final class NearProgram {
  private final LinearProgram program;

  NearProgram(PlanModel model, NearAim aim) {
    LinearProgram whole = LeafProof.program(model);
    LinearProgramBuilder builder = LinearProgramBuilder.from(whole);
    int row = builder.row("price", Double.NEGATIVE_INFINITY, aim.most() - whole.offset());
    for (int column = 0; column < whole.columns(); column++) {
      builder.coefficient(row, column, whole.cost(column)).cost(column, 0);
    }
    double fixed = 0;
    for (int column = 0; column < aim.home().length; column++) {
      fixed += distance(builder, whole, column, aim.home()[column]);
    }
    program = builder.offset(fixed).build();
  }

  /**
   * Writes by how much a column differs.
   *
   * @return what it differs by in any plan, where that is known beforehand
   */
  private static double distance(
      LinearProgramBuilder builder, LinearProgram whole, int column, int home) {
    if (home <= whole.lower(column)) {
      builder.cost(column, 1);
      return -home;
    }
    if (home >= whole.upper(column)) {
      builder.cost(column, -1);
      return home;
    }
    double none = Double.POSITIVE_INFINITY;
    String name = whole.columnName(column);
    int more = builder.column("more than " + name, 0, none, 1, false);
    int fewer = builder.column("fewer than " + name, 0, none, 1, false);
    int row = builder.row("differs " + name, home, home);
    builder.coefficient(row, column, 1).coefficient(row, more, -1).coefficient(row, fewer, 1);
    return 0;
  }

  LinearProgram program() {
    return program;
  }
}
