package org.placewright.allocation;

import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.search.FoundPlan;

/**
 * The second solve: of all plans as good as the one found, the one with the fewest places moved
 * from the baseline; of those, the one that moves places of earlier programmes and intakes. Two
 * plans of one price are then told apart by policy, not by accident.
 */
final class TieBreak {
  private static final double AS_GOOD = 1e-10;
  private final PlanModel model;

  /** Small enough that all of it together weighs less than one place. */
  private final double later;

  private final LinearProgram program;
  private final double[] start;

  TieBreak(PlanModel model, PlanProgram whole, FoundPlan plan) {
    this.model = model;
    double[] complete = whole.complete(plan.places());
    later = 1.0 / (model.columns().size() * (1.0 + plan.distance()));
    program = hold(whole.program(), plan.objective());
    start = new double[program.columns()];
    System.arraycopy(complete, 0, start, 0, complete.length);
    for (int column = 0; column < model.columns().size(); column++) {
      int from = model.columns().get(column).baseline();
      start[complete.length + column] = Math.abs(plan.places()[column] - from);
    }
  }

  private LinearProgram hold(LinearProgram whole, double price) {
    LinearProgramBuilder builder = LinearProgramBuilder.from(whole);
    double most = price - whole.offset() + AS_GOOD * Math.max(1, Math.abs(price));
    int held = builder.row("price", Double.NEGATIVE_INFINITY, most);
    for (int column = 0; column < whole.columns(); column++) {
      builder.coefficient(held, column, whole.cost(column)).cost(column, 0);
    }
    for (int column = 0; column < model.columns().size(); column++) {
      distance(builder, column);
    }
    return builder.offset(0).build();
  }

  private void distance(LinearProgramBuilder builder, int column) {
    String name = model.columns().get(column).name();
    int from = model.columns().get(column).baseline();
    double price = 1 + column * later;
    int distance = builder.column("distance " + name, 0, Double.POSITIVE_INFINITY, price, false);
    int above = builder.row("above " + name, -from, Double.POSITIVE_INFINITY);
    builder.coefficient(above, distance, 1).coefficient(above, column, -1);
    int below = builder.row("below " + name, from, Double.POSITIVE_INFINITY);
    builder.coefficient(below, distance, 1).coefficient(below, column, 1);
  }

  LinearProgram program() {
    return program;
  }

  double[] start() {
    return start;
  }
}
