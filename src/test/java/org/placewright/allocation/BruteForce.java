package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;

/** Tries every plan of a tiny model. */
final class BruteForce {
  private static final double KEPT = 1e-9;
  private final PlanModel model;
  private final PlanProgram whole;
  private final List<Plan> plans = new ArrayList<>();

  private BruteForce(PlanModel model) {
    this.model = model;
    whole = PlanProgram.of(model);
  }

  /** A plan that keeps every hard rule, what it costs, and how far it is from the baseline. */
  record Plan(List<Integer> places, double objective, int distance) {}

  /** All plans that keep every hard rule. */
  static List<Plan> of(PlanModel model) {
    BruteForce all = new BruteForce(model);
    all.extend(new int[model.columns().size()], 0);
    return all.plans;
  }

  /** Those of the least objective. */
  static List<Plan> best(List<Plan> plans) {
    double least = plans.stream().mapToDouble(Plan::objective).min().orElseThrow();
    double allowed = 1e-9 * Math.max(1, least);
    return plans.stream().filter(plan -> plan.objective() <= least + allowed).toList();
  }

  /** Those nearest to the baseline. */
  static List<Plan> nearest(List<Plan> plans) {
    int least = plans.stream().mapToInt(Plan::distance).min().orElseThrow();
    return plans.stream().filter(plan -> plan.distance() == least).toList();
  }

  private void extend(int[] places, int column) {
    if (column == places.length) {
      keep(places);
      return;
    }
    PlaceColumn place = model.columns().get(column);
    for (int count = place.lower(); count <= place.upper(); count++) {
      places[column] = count;
      extend(places, column + 1);
    }
  }

  private void keep(int[] places) {
    double[] x = whole.complete(places);
    if (ExactCheck.violations(whole.program(), x, KEPT).isEmpty()) {
      List<Integer> list = new ArrayList<>();
      int distance = 0;
      for (int column = 0; column < places.length; column++) {
        list.add(places[column]);
        distance += Math.abs(places[column] - model.columns().get(column).baseline());
      }
      plans.add(new Plan(list, ExactCheck.objective(whole.program(), x).doubleValue(), distance));
    }
  }
}
