package org.placewright.allocation.search;

import java.util.Arrays;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;

/**
 * What places cost apart from balances and rules: soft cohorts, change from one intake to the next,
 * and places that are a little less wanted than their like.
 */
final class PlaceCosts {
  private final int intakes;
  private final double changePrice;
  private final int[] baseline;
  private final double[] preference;
  private final int[] least;
  private final double[] leastPrice;

  PlaceCosts(PlanModel model) {
    int size = model.columns().size();
    intakes = model.intakes();
    changePrice = model.prices().change();
    baseline = model.columns().stream().mapToInt(PlaceColumn::baseline).toArray();
    preference = new double[size];
    model.rules().preferences().forEach((place, price) -> preference[model.column(place)] = price);
    least = new int[size];
    leastPrice = new double[size];
    Arrays.fill(least, 0);
    for (MinimumIntake cohort : model.rules().cohorts()) {
      int column = cohort.programme() * intakes + cohort.intake();
      least[column] = cohort.least();
      leastPrice[column] = cohort.relaxPrice();
    }
  }

  /** The costs of a plan that may break hard rules: what it breaks of them has no price. */
  static PlaceCosts ofWhatMayBeMissed(PlanModel model) {
    PlaceCosts costs = new PlaceCosts(model);
    Arrays.setAll(
        costs.leastPrice, column -> costs.hardLeast(column) > 0 ? 0 : costs.leastPrice[column]);
    return costs;
  }

  /** The smallest group of a column that must not be missed; 0 where there is none. */
  int hardLeast(int column) {
    return Double.isInfinite(leastPrice[column]) ? least[column] : 0;
  }

  /** All that the places cost. */
  double total(int[] places) {
    double total = 0;
    for (int column = 0; column < places.length; column++) {
      total += own(column, places[column]) + changePrice * Math.abs(change(places, column));
    }
    return total;
  }

  private double own(int column, int count) {
    boolean tooFew = count > 0 && count < least[column];
    double cohort = tooFew ? leastPrice[column] * (least[column] - count) : 0;
    return cohort + preference[column] * count;
  }

  private int change(int[] places, int column) {
    int before = column % intakes == 0 ? baseline[column] : places[column - 1];
    return places[column] - before;
  }

  /** What the cost changes by with one column. */
  double change(int[] places, int column, int by) {
    double change = own(column, places[column] + by) - own(column, places[column]);
    if (changePrice == 0) {
      return change;
    }
    int into = change(places, column);
    int moved = Math.abs(into + by) - Math.abs(into);
    if ((column + 1) % intakes != 0) {
      int out = places[column + 1] - places[column];
      moved += Math.abs(out - by) - Math.abs(out);
    }
    return change + changePrice * moved;
  }

  /** What the cost changes by with a whole move; the places are left as they were. */
  double change(int[] places, Move move) {
    double change = 0;
    for (int i = 0; i < move.size(); i++) {
      change += change(places, move.column(i), move.by(i));
      places[move.column(i)] += move.by(i);
    }
    for (int i = 0; i < move.size(); i++) {
      places[move.column(i)] -= move.by(i);
    }
    return change;
  }
}
