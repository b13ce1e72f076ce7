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
  private static final int COLD_EPOCHS = 6;
  private static final double RAISE = 1.4;
  private static final double SAME = 1e-9;
  private final PlanState state;
  private final Neighbourhood moves;
  private final PortableRandom random;
  private final BooleanSupplier stop;
  private final Move move;
  private Optional<FoundPlan> best = Optional.empty();
  private double temperature;
  private boolean holdShared;

  /**
   * Prepares a search that one seed decides wholly.
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
    random = new PortableRandom(seed);
    move = new Move(2 * model.intakes());
    this.stop = stop;
  }

  /**
   * Searches from a plan by small moves at falling temperature.
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
    int warm = EPOCHS - COLD_EPOCHS;
    for (int epoch = 0; epoch < EPOCHS && !stop.getAsBoolean(); epoch++) {
      temperature = epoch >= warm ? 0 : first * StrictMath.pow(0.005, epoch / (double) warm);
      holdShared = epoch >= warm / 3;
      for (long i = 0; i < perEpoch; i++) {
        tryOne();
      }
      state.reset(state.copyOfPlaces());
      keepBest();
      state.rules().raiseMissed(RAISE, holdShared);
    }
    return best;
  }

  private double middlingPrice() {
    double[] prices = new double[501];
    for (int i = 0; i < prices.length; i++) {
      int column = moves.any(random);
      int by = state.step(column, random.below(2) == 0 ? 1 : -1);
      prices[i] = by == 0 ? 0 : Math.abs(state.change(column, by));
    }
    Arrays.sort(prices);
    return prices[prices.length / 2];
  }

  private void tryOne() {
    moves.draw(move, state, random);
    if (move.size() == 0 || state.rules().breaks(move, holdShared)) {
      return;
    }
    double change = state.change(move);
    if (hopeless(change)) {
      return;
    }
    double before = state.rules().price();
    int missedLocal = state.rules().missedLocal();
    int missedShared = state.rules().missedShared();
    state.applyToRules(move);
    boolean breaksNone =
        state.rules().missedLocal() <= missedLocal
            && (!holdShared || state.rules().missedShared() <= missedShared);
    if (breaksNone && accepts(change + state.rules().price() - before)) {
      state.applyToPlaces(move);
    } else {
      state.takeBackFromRules();
    }
  }

  /** A move this much for the worse could only be taken if it mended rules that are now missed. */
  private boolean hopeless(double change) {
    double beyond = change - 30 * temperature - SAME;
    return beyond > 0 && (state.rules().price() <= SAME || beyond > state.rules().mostSaved(move));
  }

  private boolean accepts(double change) {
    if (change < -SAME) {
      return true;
    }
    if (change <= SAME) {
      return temperature > 0 || state.distanceChange(move) < 0;
    }
    return temperature > 0 && random.fraction() < StrictMath.exp(-change / temperature);
  }

  private void keepBest() {
    Optional<FoundPlan> now = state.found();
    if (now.isPresent() && (best.isEmpty() || now.get().isBetterThan(best.get()))) {
      best = now;
    }
  }
}
