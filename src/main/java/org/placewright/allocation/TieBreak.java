package org.placewright.allocation;

import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.search.FoundPlan;

/**
 * The second solve: of all plans as good as the one found, the one with the fewest places moved
 * from the baseline; of those, the one whose largest change is least for its programme's size; of
 * those, the one that moves earlier programmes and intakes. Two plans of one price are then kept
 * apart by policy, not by accident.
 */
final class TieBreak {
  private static final double AS_GOOD = 1e-10;
  private final PlanModel model;
  private final int specialties;

  /** Weighs less than one place moved, however large the largest change. */
  private final double largest;

  /** Weighs less than any difference in the largest change. */
  private final double later;

  private final LinearProgram program;
  private final double[] start;

  TieBreak(PlanModel model, PlanProgram whole, FoundPlan plan) {
    this.model = model;
    double[] complete = whole.complete(plan.places());
    specialties = model.columns().stream().mapToInt(PlaceColumn::specialty).max().orElse(0) + 1;
    largest = 0.25 / (specialties * (1.0 + plan.distance()));
    later = 1e-4 * largest / (model.columns().size() * (1.0 + plan.distance()));
    program = fixPrice(whole.program(), plan.objective());
    start = new double[program.columns()];
    System.arraycopy(complete, 0, start, 0, complete.length);
    for (int column = 0; column < model.columns().size(); column++) {
      int from = model.columns().get(column).baseline();
      int moved = Math.abs(plan.places()[column] - from);
      int most = complete.length + model.columns().get(column).specialty();
      start[complete.length + specialties + column] = moved;
      start[most] = Math.max(start[most], moved / size(column));
    }
  }

  private LinearProgram fixPrice(LinearProgram whole, double price) {
    LinearProgramBuilder builder = LinearProgramBuilder.from(whole);
    double limit = price - whole.offset() + AS_GOOD * Math.max(1, Math.abs(price));
    int row = builder.row("price", Double.NEGATIVE_INFINITY, limit);
    for (int column = 0; column < whole.columns(); column++) {
      builder.coefficient(row, column, whole.cost(column)).cost(column, 0);
    }
    for (int specialty = 0; specialty < specialties; specialty++) {
      String name = "largest change " + specialty;
      builder.column(name, 0, Double.POSITIVE_INFINITY, largest, false);
    }
    for (int column = 0; column < model.columns().size(); column++) {
      distance(builder, column, whole.columns() + model.columns().get(column).specialty());
    }
    return builder.offset(0).build();
  }

  private void distance(LinearProgramBuilder builder, int column, int most) {
    String name = model.columns().get(column).name();
    int from = model.columns().get(column).baseline();
    double price = 1 + column * later;
    int distance = builder.column("distance " + name, 0, Double.POSITIVE_INFINITY, price, false);
    int above = builder.row("above " + name, -from, Double.POSITIVE_INFINITY);
    builder.coefficient(above, distance, 1).coefficient(above, column, -1);
    int below = builder.row("below " + name, from, Double.POSITIVE_INFINITY);
    builder.coefficient(below, distance, 1).coefficient(below, column, 1);
    int within = builder.row("within " + name, Double.NEGATIVE_INFINITY, 0);
    builder.coefficient(within, distance, 1).coefficient(within, most, -size(column));
  }

  private double size(int column) {
    return Math.max(1, model.columns().get(column).baseline());
  }

  LinearProgram program() {
    return program;
  }

  double[] start() {
    return start;
  }
}
