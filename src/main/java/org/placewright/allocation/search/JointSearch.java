package org.placewright.allocation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.placewright.allocation.model.PlanModel;

/**
 * Simulated annealing on the plans of several futures at once, whose committed places are the same.
 * A move of committed places is made in every future, one of later places in one future alone.
 */
public final class JointSearch {
  private static final int EPOCHS = 60;
  private static final int COLD_EPOCHS = 12;
  private static final double RAISE = 1.4;
  private static final double SAME = 1e-9;

  private final List<PlanState> states = new ArrayList<>();
  private final List<Neighbourhood> moves = new ArrayList<>();
  private final List<PlanModel> models;
  private final int committed;
  private final ToDoubleFunction<double[]> measure;
  private final PortableRandom random;
  private final BooleanSupplier stop;
  private final Move move;
  private final double[] costs;
  private final double[] trial;
  private double temperature;
  private Optional<JointPlan> best = Optional.empty();

  /**
   * Prepares a search that one seed decides wholly.
   *
   * @param futures the decision in each future, with a price per unit missed for each row
   * @param committed how many intakes are the same in all
   * @param measure what is kept least, of the costs in the futures
   * @param seed of the draws
   * @param stop asked now and then whether to give up
   */
  public JointSearch(
      List<PricedModel> futures,
      int committed,
      ToDoubleFunction<double[]> measure,
      long seed,
      BooleanSupplier stop) {
    models = futures.stream().map(PricedModel::model).toList();
    for (PricedModel each : futures) {
      PlanState state = new PlanState(each.model(), new RuleIndex(each.model()), each.weights());
      state.reset(new int[each.model().columns().size()]);
      states.add(state);
      moves.add(new Neighbourhood(each.model(), state));
    }
    this.committed = committed;
    this.measure = measure;
    random = new PortableRandom(seed);
    this.stop = stop;
    move = new Move(2 * models.get(0).intakes());
    costs = new double[models.size()];
    trial = new double[models.size()];
  }

  /** A plan model, and what a search pays per unit by which it misses each row. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record PricedModel(PlanModel model, double[] weights) {}

  /**
   * Plans of all futures, that keep every hard rule, with the same committed places.
   *
   * @param places by future, by column
   * @param costs in each future, weighted FTE-years short
   * @param measure what is kept least
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record JointPlan(List<int[]> places, double[] costs, double measure) {}

  /**
   * Searches from plans of which the first gives the committed places.
   *
   * @param start places by future; need not keep any rule
   * @param from the future whose committed places to begin with
   * @param tries how many moves to try
   * @param heat the first temperature, as a share of a start's cost by a place; 0 to go downhill
   * @return the best found that keeps every hard rule in every future, if any
   */
  public Optional<JointPlan> search(List<int[]> start, int from, long tries, double heat) {
    for (int s = 0; s < states.size(); s++) {
      int[] mine = start.get(s).clone();
      for (int column = 0; column < mine.length; column++) {
        if (models.get(s).intake(column) < committed) {
          mine[column] = start.get(from)[column];
        }
      }
      states.get(s).reset(mine);
    }
    refresh();
    keepBest();
    long perEpoch = Math.max(1, tries / EPOCHS);
    int warm = EPOCHS - COLD_EPOCHS;
    for (int epoch = 0; epoch < EPOCHS && !stop.getAsBoolean(); epoch++) {
      temperature = epoch >= warm ? 0 : heat * StrictMath.pow(0.005, epoch / (double) warm);
      for (long i = 0; i < perEpoch; i++) {
        tryOne();
      }
      refresh();
      keepBest();
      states.forEach(state -> state.rules().raiseMissed(RAISE, true));
    }
    return best;
  }

  private void refresh() {
    for (int s = 0; s < states.size(); s++) {
      states.get(s).reset(states.get(s).copyOfPlaces());
      costs[s] = states.get(s).objective();
    }
  }

  private void tryOne() {
    int s = random.below(states.size());
    if (moves.get(s).isEmpty()) {
      return;
    }
    moves.get(s).draw(move, states.get(s), random);
    boolean inAll = movesCommitted();
    int from = inAll ? 0 : s;
    int to = inAll ? states.size() : s + 1;
    boolean allowed = states.subList(from, to).stream().allMatch(state -> state.allows(move));
    if (move.size() > 0 && allowed) {
      judge(from, to);
    }
  }

  /** Makes the move in these futures, or takes it back. */
  private void judge(int from, int to) {
    double before = measure.applyAsDouble(costs) + penalty(from, to);
    System.arraycopy(costs, 0, trial, 0, costs.length);
    for (int f = from; f < to; f++) {
      PlanState state = states.get(f);
      double soft = state.rules().softPrice();
      trial[f] += state.change(move);
      state.applyToRules(move);
      trial[f] += state.rules().softPrice() - soft;
    }
    double change = measure.applyAsDouble(trial) + penalty(from, to) - before + drift(from, to);
    if (accepts(change)) {
      for (int f = from; f < to; f++) {
        states.get(f).applyToPlaces(move);
      }
      System.arraycopy(trial, 0, costs, 0, costs.length);
    } else {
      for (int f = from; f < to; f++) {
        states.get(f).takeBackFromRules();
      }
    }
  }

  /** What a future that the measure does not look at loses counts a little all the same. */
  private double drift(int from, int to) {
    double drift = 0;
    for (int f = from; f < to; f++) {
      drift += 1e-3 * (trial[f] - costs[f]) / states.size();
    }
    return drift;
  }

  private boolean movesCommitted() {
    return IntStream.range(0, move.size())
        .anyMatch(i -> models.get(0).intake(move.column(i)) < committed);
  }

  private double penalty(int from, int to) {
    double penalty = 0;
    for (int f = from; f < to; f++) {
      penalty += states.get(f).rules().hardPenalty();
    }
    return penalty;
  }

  private boolean accepts(double change) {
    return change < -SAME
        || (temperature > 0
            && (change <= SAME || random.fraction() < StrictMath.exp(-change / temperature)));
  }

  private void keepBest() {
    List<int[]> places = new ArrayList<>();
    for (PlanState state : states) {
      Optional<FoundPlan> found = state.found();
      if (found.isEmpty()) {
        return;
      }
      places.add(found.get().places());
    }
    double now = measure.applyAsDouble(costs);
    if (agree(places, models.get(0), committed)
        && (best.isEmpty() || now < best.get().measure() - SAME)) {
      best = Optional.of(new JointPlan(places, costs.clone(), now));
    }
  }

  /** Whether plans have the same places in the first intakes. */
  public static boolean agree(List<int[]> places, PlanModel model, int committed) {
    int[] first = places.get(0);
    return places.stream()
        .allMatch(
            mine ->
                IntStream.range(0, first.length)
                    .filter(column -> model.intake(column) < committed)
                    .allMatch(column -> mine[column] == first[column]));
  }
}
