package org.placewright.allocation;

import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;

/**
 * The plan model with places that may be split: where the search begins, what rules are worth, and
 * what no plan can beat.
 *
 * @param model the plan model
 * @param program the program that was solved
 * @param solution the solver's answer
 * @param bound what its duals prove
 */
record Relaxation(PlanModel model, PlanProgram program, LinearSolution solution, SafeBound bound) {
  /**
   * A rule whose shadow price is zero still gets a small weight, so that missing it is never free.
   */
  private static final double LEAST_WEIGHT = 0.05;

  private static final double ABOVE_PRICE = 1.2;

  /** No price in a plan model is negative, so no plan's objective is. */
  Relaxation {
    bound = bound.value() < 0 ? new SafeBound(0, bound.duals()) : bound;
  }

  static Relaxation of(PlanModel model, LinearSolver solver) {
    PlanProgram program = PlanProgram.withoutCohorts(model);
    LinearSolution solution = solver.relax(program.program());
    Values duals = solution.rowDuals();
    double[] prices = duals.isEmpty() ? new double[program.program().rows()] : duals.toArray();
    return new Relaxation(model, program, solution, SafeBound.of(program.program(), prices));
  }

  boolean solved() {
    return solution.status() == LpStatus.OPTIMAL;
  }

  boolean impossible() {
    return solution.status() == LpStatus.INFEASIBLE;
  }

  /**
   * The shadow price of a rule.
   *
   * @param rule its position among the levers' rules
   * @return weighted FTE-years that one unit more room saves, never negative
   */
  double price(int rule) {
    return Math.abs(bound.duals().get(program.ruleRow(rule))) * program.ruleScale(rule);
  }

  /** What the search pays per unit by which it misses each rule. */
  double[] weights() {
    double[] weights = new double[model.rules().limits().size()];
    for (int rule = 0; rule < weights.length; rule++) {
      weights[rule] = ABOVE_PRICE * price(rule) + LEAST_WEIGHT * program.ruleScale(rule);
    }
    return weights;
  }
}
