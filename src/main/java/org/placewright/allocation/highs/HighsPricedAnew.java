package org.placewright.allocation.highs;

import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PricedAnew;

/** Goes on from the last plan, which other costs and more columns leave as good as it was. */
final class HighsPricedAnew implements PricedAnew {
  private final HighsModel model;
  private boolean goesOn;

  HighsPricedAnew(HighsModel model) {
    this.model = model;
  }

  @Override
  public void add(int[] rows, double[] coefficients) {
    model.add(rows, coefficients);
  }

  @Override
  public LinearSolution solve(double[] costs) {
    LinearSolution solution = solved(model.costs(costs));
    // On rare occasions the last plan leads nowhere.
    if (goesOn && solution.status() != LpStatus.OPTIMAL) {
      solution = solved(model.afresh());
    }
    goesOn = solution.status() == LpStatus.OPTIMAL;
    if (goesOn) {
      model.fromPlans();
    }
    return solution;
  }

  private static LinearSolution solved(HighsModel model) {
    return model.relax(LpMethod.SIMPLEX, Double.POSITIVE_INFINITY);
  }

  @Override
  public void close() {
    model.close();
  }
}
