package org.placewright.allocation.search;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.placewright.allocation.model.PlanModel;

/**
 * Looks for a plan that keeps every hard rule, costs at most so much, and differs from given places
 * by as little as may be. Outward: from those places a change is made only where it is worth the
 * price of a moved place, and that price falls until the plan is cheap enough. Homeward: from a
 * plan that is cheap enough, places go back as long as it stays so.
 */
public final class Nearing {
  private static final int OUTWARD_ROUNDS = 60;
  private static final int HOMEWARD_ROUNDS = 40;
  private static final int SINGLE_MOVES = 1001;
  private static final double CHEAPER = 0.7;
  private static final double RAISE = 1.6;
  private static final double SAME = 1e-9;

  private final PlanState state;
  private final Neighbourhood moves;
  private final PortableRandom random;
  private final Move move;
  private final int[] home;
  private final double most;
  private final BooleanSupplier stop;
  private double cost;

  /**
   * Prepares a search that one seed decides wholly.
   *
   * @param model the decision
   * @param weights a price per unit missed for each row, as its shadow price; raised as needed
   * @param aim where to stay near, and what the plan may cost
   * @param seed of the draws
   * @param stop asked now and then whether to give up
   */
  public Nearing(PlanModel model, double[] weights, NearAim aim, long seed, BooleanSupplier stop) {
    home = aim.home().clone();
    most = aim.most();
    state = new PlanState(model, new RuleIndex(model), weights);
    state.reset(home);
    moves = new Neighbourhood(model, state);
    random = new PortableRandom(seed);
    move = new Move(2 * model.intakes());
    this.stop = stop;
  }

  /**
   * What is asked of a plan.
   *
   * @param home places by column, to stay near to; need not keep any rule
   * @param most weighted FTE-years short that it may cost
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record NearAim(int[] home, double most) {
    /** By how many places a plan differs from home. */
    public int distance(FoundPlan plan) {
      return IntStream.range(0, home.length).map(c -> Math.abs(plan.places()[c] - home[c])).sum();
    }
  }

  /**
   * Searches outward from home, then homeward.
   *
   * @param tries how many moves to try at each price
   * @return a plan that keeps the rules and is cheap enough; empty where none was come by
   */
  public Optional<FoundPlan> outward(long tries) {
    state.reset(home);
    cost = state.objective();
    double price = moves.isEmpty() ? 0 : dearest();
    for (int round = 0; round < OUTWARD_ROUNDS && !isThere() && !stop.getAsBoolean(); round++) {
      for (long i = 0; i < tries && !isThere(); i++) {
        moves.draw(move, state, random);
        tryAt(price);
      }
      state.reset(state.copyOfPlaces());
      cost = state.objective();
      boolean keepsRules = state.rules().keepsAll();
      state.rules().raiseMissed(RAISE, true);
      price *= keepsRules || round > OUTWARD_ROUNDS / 2 ? CHEAPER : 1;
    }
    return isThere() ? homeward(state.copyOfPlaces(), tries) : Optional.empty();
  }

  /**
   * Searches homeward from a plan.
   *
   * @param start a plan that keeps the rules and is cheap enough
   * @param tries how many moves to try in each round
   * @return a plan that is no further from home; empty where the start is not as it must be
   */
  public Optional<FoundPlan> homeward(int[] start, long tries) {
    state.reset(start);
    cost = state.objective();
    if (!isThere()) {
      return Optional.empty();
    }
    boolean nearer = true;
    for (int round = 0; round < HOMEWARD_ROUNDS && nearer && !stop.getAsBoolean(); round++) {
      nearer = homewardRound(tries);
      state.reset(state.copyOfPlaces());
      cost = state.objective();
    }
    return state.found();
  }

  private boolean homewardRound(long tries) {
    int[] away = away();
    boolean nearer = false;
    for (long i = 0; i < tries && away.length > 0; i++) {
      int column = away[random.below(away.length)];
      int direction = Integer.signum(home[column] - state.places(column));
      if (direction != 0) {
        moves.draw(move, state, random, new Neighbourhood.ColumnStep(column, direction));
        nearer |= tryHomeward();
      }
    }
    return nearer;
  }

  /** Columns that differ and may move. */
  private int[] away() {
    return IntStream.range(0, home.length)
        .filter(column -> state.isFree(column) && state.places(column) != home[column])
        .toArray();
  }

  /** Takes a move that leads nearer and leaves the plan as it must be, or a cheaper one as near. */
  private boolean tryHomeward() {
    int by = state.distanceChange(move, home);
    if (move.size() == 0 || by > 0) {
      return false;
    }
    double before = state.rules().softPrice();
    double change = state.change(move);
    state.applyToRules(move);
    change += state.rules().softPrice() - before;
    if (!state.rules().keepsAll() || cost + change > most || (by == 0 && change >= -SAME)) {
      state.takeBackFromRules();
      return false;
    }
    state.applyToPlaces(move);
    cost += change;
    return by < 0;
  }

  /** Takes a move that is worth the price of the places it moves. */
  private void tryAt(double price) {
    if (move.size() == 0) {
      return;
    }
    double own = state.change(move);
    double gain = -own - price * state.distanceChange(move, home);
    double before = state.rules().price();
    double softBefore = state.rules().softPrice();
    if (gain <= SAME && before <= SAME) {
      return;
    }
    state.applyToRules(move);
    if (gain > state.rules().price() - before + SAME) {
      state.applyToPlaces(move);
      cost += own + state.rules().softPrice() - softBefore;
    } else {
      state.takeBackFromRules();
    }
  }

  /** What the best of many single moves saves: nothing is worth more. */
  private double dearest() {
    double dearest = 0;
    for (int i = 0; i < SINGLE_MOVES; i++) {
      int column = moves.any(random);
      int by = state.step(column, random.below(2) == 0 ? 1 : -1);
      dearest = Math.max(dearest, by == 0 ? 0 : Math.abs(state.change(column, by) / by));
    }
    return dearest;
  }

  private boolean isThere() {
    return state.rules().keepsAll() && cost <= most;
  }
}
