package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.PlanModel;

/**
 * The plans one or two steps from a finished one: what each breaks and what it costs. One step is
 * made, looked at and taken back, so that thousands take no longer than one plan.
 */
public final class NearbyPlans {
  private final PlanModel model;
  private final RuleIndex index;
  private final PlanState state;
  private final PlaceCosts costs;
  private final int[] places;
  private final MinimumIntake[] cohorts;

  /**
   * A plan that another one is near to.
   *
   * @param rows the numbers of the limits it breaks, ascending
   * @param cohorts hard least groups that it breaks
   * @param belowLeast whether a count is below what is promised
   * @param aboveMost whether a count is above what the programme can take
   * @param balance weighted FTE-years of shortage and surplus that it adds; below 0 it saves
   * @param rules weighted FTE-years that it adds for missing soft rules
   * @param change weighted FTE-years that it adds for change, small groups and less wanted places
   */
  public record Nearby(
      List<Integer> rows,
      List<MinimumIntake> cohorts,
      boolean belowLeast,
      boolean aboveMost,
      double balance,
      double rules,
      double change) {
    public Nearby {
      rows = List.copyOf(rows);
      cohorts = List.copyOf(cohorts);
    }

    /** Whether every hard rule and every limit is kept. */
    public boolean isAllowed() {
      return rows.isEmpty() && cohorts.isEmpty() && !belowLeast && !aboveMost;
    }

    /** What it costs more than the plan it is near to; below 0 it would be better. */
    public double cost() {
      return balance + rules + change;
    }
  }

  /**
   * Begins from a plan.
   *
   * @param model columns, balances and rules of the plan
   * @param places by column; it keeps every hard rule
   */
  public NearbyPlans(PlanModel model, int[] places) {
    this.model = model;
    this.places = places.clone();
    index = new RuleIndex(model);
    state = new PlanState(model, index, new double[model.rules().limits().size()]);
    state.reset(places);
    costs = PlaceCosts.ofWhatMayBeMissed(model);
    cohorts = new MinimumIntake[places.length];
    for (MinimumIntake cohort : model.rules().cohorts()) {
      if (cohort.isHard()) {
        cohorts[cohort.programme() * model.intakes() + cohort.intake()] = cohort;
      }
    }
  }

  /**
   * The plan with more or fewer places in one column.
   *
   * @param column which
   * @param by how many more, below 0 for fewer
   * @return what it breaks and costs
   */
  public Nearby changed(int column, int by) {
    Move move = new Move(1);
    move.add(column, by);
    return look(move);
  }

  /**
   * The plan with places moved from one column to another.
   *
   * @param from which has fewer
   * @param fewer by how many
   * @param to which has more; another one
   * @param more by how many
   * @return what it breaks and costs
   */
  public Nearby moved(int from, int fewer, int to, int more) {
    Move move = new Move(2);
    // Columns of one specialty stand together in a move.
    move.add(from, -fewer);
    move.add(to, more);
    return look(move);
  }

  private Nearby look(Move move) {
    double balance = state.balanceChange(move);
    double change = costs.change(places, move);
    double before = state.rules().softPrice();
    state.applyToRules(move);
    double rules = state.rules().softPrice() - before;
    TreeSet<Integer> rows = new TreeSet<>();
    List<MinimumIntake> groups = new ArrayList<>();
    boolean below = false;
    boolean above = false;
    for (int i = 0; i < move.size(); i++) {
      int column = move.column(i);
      int now = places[column] + move.by(i);
      state.rules().missedBy(column, rows);
      below |= now < model.columns().get(column).lower();
      above |= now > model.columns().get(column).upper();
      MinimumIntake cohort = cohorts[column];
      if (cohort != null && now > 0 && now < cohort.least()) {
        groups.add(cohort);
      }
    }
    state.takeBackFromRules();
    return new Nearby(List.copyOf(rows), groups, below, above, balance, rules, change);
  }
}
