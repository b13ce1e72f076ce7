package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyGoals;

/** A plan being searched: its places, what it costs, and what any change to it would cost. */
final class PlanState {
  private static final int NO_GOALS = -1;
  private final PlanModel model;
  private final int[] places;
  private final int[] lower;
  private final int[] upper;
  private final int[] balanceOf;
  private final int[] deanery;
  private final int[] baseline;
  private final SpecialtyBalance[] balances;
  private final RuleState rules;
  private final PlaceCosts costs;
  private double placeCost;
  private long distance;

  PlanState(PlanModel model, RuleIndex index, double[] weights) {
    this.model = model;
    int size = model.columns().size();
    places = new int[size];
    lower = new int[size];
    upper = new int[size];
    balanceOf = new int[size];
    deanery = new int[size];
    baseline = new int[size];
    rules = new RuleState(index, weights);
    costs = new PlaceCosts(model);
    balances = new SpecialtyBalance[model.goals().size()];
    Arrays.setAll(
        balances, g -> new SpecialtyBalance(model.goals().get(g), model.prices(), model.intakes()));
    readColumns();
    readCohorts();
  }

  private void readColumns() {
    int[] goalsOf = goalsBySpecialty();
    for (int column = 0; column < places.length; column++) {
      PlaceColumn place = model.columns().get(column);
      lower[column] = place.lower();
      upper[column] = place.upper();
      deanery[column] = place.deanery();
      baseline[column] = place.baseline();
      balanceOf[column] =
          place.specialty() < goalsOf.length ? goalsOf[place.specialty()] : NO_GOALS;
    }
  }

  private int[] goalsBySpecialty() {
    List<SpecialtyGoals> goals = model.goals();
    int specialties = goals.stream().mapToInt(SpecialtyGoals::specialty).max().orElse(-1) + 1;
    int[] goalsOf = new int[specialties];
    Arrays.fill(goalsOf, NO_GOALS);
    for (int g = 0; g < goals.size(); g++) {
      goalsOf[goals.get(g).specialty()] = g;
    }
    return goalsOf;
  }

  private void readCohorts() {
    for (MinimumIntake cohort : model.rules().cohorts()) {
      int column = cohort.programme() * model.intakes() + cohort.intake();
      if (cohort.isHard() && lower[column] > 0) {
        lower[column] = Math.max(lower[column], cohort.least());
      } else if (cohort.isHard() && upper[column] < cohort.least()) {
        upper[column] = 0;
      }
    }
  }

  /** Starts again from these places, brought within each column's limits. */
  void reset(int[] start) {
    for (int column = 0; column < places.length; column++) {
      places[column] = allowed(column, start[column]);
    }
    for (SpecialtyBalance balance : balances) {
      balance.empty();
    }
    placeCost = costs.total(places);
    distance = 0;
    for (int column = 0; column < places.length; column++) {
      distance += Math.abs(places[column] - baseline[column]);
    }
    loadBalances();
    rules.reset(places);
  }

  private void loadBalances() {
    for (int column = 0; column < places.length; column++) {
      if (places[column] != 0 && balanceOf[column] != NO_GOALS) {
        balances[balanceOf[column]].load(deanery[column], model.intake(column), places[column]);
      }
    }
    for (SpecialtyBalance balance : balances) {
      balance.refresh();
    }
  }

  private int allowed(int column, int count) {
    int within = Math.max(lower[column], Math.min(upper[column], count));
    int least = costs.hardLeast(column);
    if (within == 0 || within >= least) {
      return within;
    }
    return lower[column] == 0 && 2 * within < least ? 0 : least;
  }

  /**
   * The change nearest to this one that leaves the column within its limits; 0 when there is none.
   */
  int step(int column, int direction) {
    int target = places[column] + direction;
    int least = costs.hardLeast(column);
    if (target > 0 && target < least) {
      target = direction > 0 ? least : 0;
    }
    return target < lower[column] || target > upper[column] ? 0 : target - places[column];
  }

  /** What the objective changes by with one column, rules apart. */
  double change(int column, int by) {
    return balanceChange(column, by) + costs.change(places, column, by);
  }

  private double balanceChange(int column, int by) {
    int g = balanceOf[column];
    return g == NO_GOALS ? 0 : balances[g].change(deanery[column], model.intake(column), by);
  }

  /** What the objective changes by with a whole move, rules apart. */
  double change(Move move) {
    return costs.change(places, move) + balanceChange(move);
  }

  /** What shortage and surplus change by with a whole move. */
  double balanceChange(Move move) {
    double change = 0;
    int from = 0;
    while (from < move.size()) {
      int to = from + 1;
      while (to < move.size() && balanceOf[move.column(to)] == balanceOf[move.column(from)]) {
        to++;
      }
      change += balanceChange(move, from, to);
      from = to;
    }
    return change;
  }

  /** The part of a move that touches one specialty. */
  private double balanceChange(Move move, int from, int to) {
    int g = balanceOf[move.column(from)];
    if (g == NO_GOALS || to == from + 1) {
      return balanceChange(move.column(from), move.by(from));
    }
    balances[g].beginTrial();
    for (int i = from; i < to; i++) {
      int column = move.column(i);
      balances[g].addToTrial(deanery[column], model.intake(column), move.by(i));
    }
    return balances[g].trialChange();
  }

  /** Makes the rules' side of a move: what it does to rules is found by making it and looking. */
  void applyToRules(Move move) {
    rules.apply(move);
  }

  /** Takes the rules' side of the last move back. */
  void takeBackFromRules() {
    rules.takeBack();
  }

  /** Makes the rest of a move whose rules' side has been made. */
  void applyToPlaces(Move move) {
    for (int i = 0; i < move.size(); i++) {
      int column = move.column(i);
      placeCost += costs.change(places, column, move.by(i));
      distance += distanceChange(column, move.by(i), baseline);
      places[column] += move.by(i);
      int g = balanceOf[column];
      if (g != NO_GOALS) {
        balances[g].load(deanery[column], model.intake(column), move.by(i));
        if (i + 1 == move.size() || balanceOf[move.column(i + 1)] != g) {
          balances[g].refresh();
        }
      }
    }
  }

  /** By how many places a move leads away from the baseline. */
  int distanceChange(Move move) {
    return distanceChange(move, baseline);
  }

  /** By how many places a move leads away from others. */
  int distanceChange(Move move, int[] home) {
    int change = 0;
    for (int i = 0; i < move.size(); i++) {
      change += distanceChange(move.column(i), move.by(i), home);
    }
    return change;
  }

  private int distanceChange(int column, int by, int[] home) {
    return Math.abs(places[column] + by - home[column]) - Math.abs(places[column] - home[column]);
  }

  RuleState rules() {
    return rules;
  }

  /** Weighted FTE-years short, with what is paid for soft rules. */
  double objective() {
    double sum = placeCost + rules.softPrice();
    for (SpecialtyBalance balance : balances) {
      sum += balance.total();
    }
    return sum;
  }

  /** The plan as it stands, when it keeps every hard rule. */
  Optional<FoundPlan> found() {
    return rules.keepsAll()
        ? Optional.of(new FoundPlan(copyOfPlaces(), objective(), distance))
        : Optional.empty();
  }

  /** Whether a move leaves every column that it touches within its limits. */
  boolean allows(Move move) {
    for (int i = 0; i < move.size(); i++) {
      int count = places[move.column(i)] + move.by(i);
      if (allowed(move.column(i), count) != count) {
        return false;
      }
    }
    return true;
  }

  int places(int column) {
    return places[column];
  }

  int[] copyOfPlaces() {
    return places.clone();
  }

  boolean isFree(int column) {
    return lower[column] < upper[column];
  }
}
