package org.placewright.allocation.model;

import java.util.OptionalInt;

/**
 * A plan model as a mixed-integer linear program. Its first columns are the plan's places, in the
 * plan's order; the others follow from them, so {@link #complete} can give them a value for any
 * places.
 */
public final class PlanProgram {
  private final LinearProgram program;
  private final ChangeRows changes;
  private final BalanceRows balances;
  private final RuleRows rules;
  private final int places;

  private PlanProgram(PlanModel model, boolean relaxed) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    places = model.columns().size();
    for (PlaceColumn column : model.columns()) {
      builder.column(column.name(), column.lower(), column.upper(), 0, true);
    }
    model.rules().preferences().forEach((place, price) -> builder.cost(model.column(place), price));
    changes = new ChangeRows(model, builder);
    balances = new BalanceRows(model, builder);
    rules = new RuleRows(model, builder, relaxed);
    program = builder.build();
  }

  /**
   * Writes a plan's whole model as one linear program.
   *
   * @param model columns, balances and the levers' rows
   */
  public static PlanProgram of(PlanModel model) {
    return new PlanProgram(model, false);
  }

  /**
   * The model without its cohorts, which say nothing once places may be split: a smaller program
   * with the same relaxation.
   *
   * @param model columns, balances and the levers' rows
   */
  public static PlanProgram withoutCohorts(PlanModel model) {
    return new PlanProgram(model, true);
  }

  public LinearProgram program() {
    return program;
  }

  /**
   * The number of the row in which a lever's rule stands.
   *
   * @param rule the rule's place in {@link LeverRows#limits}
   * @return the row's number
   */
  public int ruleRow(int rule) {
    return rules.row(rule);
  }

  /**
   * What the program's row of a rule is multiplied by: a power of two that keeps coefficients near
   * 1.
   *
   * @param rule the rule's place in {@link LeverRows#limits}
   * @return the multiplier
   */
  public double ruleScale(int rule) {
    return rules.scale(rule);
  }

  /**
   * The number of the row that says by how much a place column differs from the intake before.
   *
   * @param column the place column's number
   * @return the row's number; empty where change costs nothing
   */
  public OptionalInt changeRow(int column) {
    return changes.row(column);
  }

  /**
   * The cheapest values of all columns for the given places.
   *
   * @param counts places by column of the plan
   * @return one value for each column of the program
   */
  public double[] complete(int[] counts) {
    double[] x = new double[program.columns()];
    for (int column = 0; column < places; column++) {
      x[column] = counts[column];
    }
    changes.complete(program, x);
    balances.complete(program, x);
    rules.complete(program, x);
    return x;
  }
}
