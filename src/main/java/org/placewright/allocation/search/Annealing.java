package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.model.PlanModel;

/**
 * Simulated annealing on whole places. Hard rules are priced at first a little above their shadow
 * prices, then ever higher while they are missed; at the end only changes for the better are taken.
 * Among plans of one price the one nearest to the baseline is kept.
 */
public final class Annealing {
  private static final int EPOCHS = 60;
  private static final double RAISE = 1.6;
  private static final double SAME = 1e-9;
  private final PlanState state;
  private final Neighbourhood moves;
  private final Dice dice;
  private final BooleanSupplier stop;
  private Optional<FoundPlan> best = Optional.empty();
  private double temperature;
  private long made;

  /**
   * A search.
   *
   * @param model the decision
   * @param weights a price per unit missed for each row, as its shadow price; raised as needed
   * @param seed of the draws
   * @param stop asked now and then whether to give up
   */
  public Annealing(PlanModel model, double[] weights, long seed, BooleanSupplier stop) {
    state = new PlanState(model, new RuleIndex(model), weights);
    state.reset(new int[model.columns().size()]);
    moves = new Neighbourhood(model, state);
    dice = new Dice(seed);
    this.stop = stop;
  }

  /**
   * Searches.
   *
   * @param start places by column to begin from; need not keep any rule
   * @param tries how many moves to try
   * @param heat the first temperature, as a share of the middling price of a move; 0 to go downhill
   *     only
   * @return the best plan found that keeps every hard rule, if any
   */
  public Optional<FoundPlan> search(int[] start, long tries, double heat) {
    state.reset(start);
    keepBest();
    if (moves.isEmpty()) {
      return best;
    }
    double first = heat * middlingPrice();
    long perEpoch = Math.max(1, tries / EPOCHS);
    for (int epoch = 0; epoch < EPOCHS && !stop.getAsBoolean(); epoch++) {
      temperature = epoch >= EPOCHS - 8 ? 0 : first * StrictMath.pow(0.005, epoch / (EPOCHS - 8.0));
      for (long i = 0; i < perEpoch; i++) {
        tryOne();
      }
      state.reset(state.copyOfPlaces());
      keepBest();
      state.rules().raiseMissed(RAISE);
    }
    return best;
  }

  /** Moves tried so far. */
  public long movesTried() {
    return made;
  }

  private double middlingPrice() {
    double[] prices = new double[501];
    for (int i = 0; i < prices.length; i++) {
      int column = moves.any(dice);
      int by = state.step(column, dice.below(2) == 0 ? 1 : -1);
      prices[i] = by == 0 ? 0 : Math.abs(state.change(column, by));
    }
    Arrays.sort(prices);
    return prices[prices.length / 2];
  }

  private void tryOne() {
    made++;
    int column = moves.any(dice);
    int by = state.step(column, dice.below(2) == 0 ? 1 : -1);
    if (by == 0) {
      return;
    }
    if (dice.below(3) == 0) {
      trySingle(column, by);
      return;
    }
    int other = moves.partner(column, dice);
    int otherBy = other == column ? 0 : state.step(other, by > 0 ? -1 : 1);
    if (otherBy != 0) {
      tryPair(column, by, other, otherBy);
    }
  }

  private void trySingle(int column, int by) {
    double change = state.change(column, by);
    if (hopeless(change)) {
      return;
    }
    double before = rulePrice();
    state.applyToRules(column, by);
    if (accepts(change + rulePrice() - before, state.distanceChange(column, by))) {
      state.applyToPlaces(column, by);
    } else {
      state.applyToRules(column, -by);
    }
  }

  private void tryPair(int column, int by, int other, int otherBy) {
    double change = state.change(column, by, other, otherBy);
    if (hopeless(change)) {
      return;
    }
    double before = rulePrice();
    state.applyToRules(column, by);
    state.applyToRules(other, otherBy);
    int away = state.distanceChange(column, by) + state.distanceChange(other, otherBy);
    if (accepts(change + rulePrice() - before, away)) {
      state.applyToPlaces(column, by);
      state.applyToPlaces(other, otherBy);
    } else {
      state.applyToRules(column, -by);
      state.applyToRules(other, -otherBy);
    }
  }

  /**
   * A move this much for the worse could only be taken if it mended rules that are now missed or
   * paid for.
   */
  private boolean hopeless(double change) {
    return change > 30 * temperature + SAME && rulePrice() <= SAME;
  }

  private double rulePrice() {
    return state.rules().hardPenalty() + state.rules().softPrice();
  }

  private boolean accepts(double change, int away) {
    if (change < -SAME) {
      return true;
    }
    if (change <= SAME) {
      return temperature > 0 || away < 0;
    }
    return temperature > 0 && dice.fraction() < StrictMath.exp(-change / temperature);
  }

  private void keepBest() {
    if (!state.rules().feasible()) {
      return;
    }
    FoundPlan now = new FoundPlan(state.copyOfPlaces(), state.objective(), state.distance());
    if (best.isEmpty() || now.isBetterThan(best.get())) {
      best = Optional.of(now);
    }
  }
}
