package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.ExactCheck;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SyntheticPlan;

/** The search's fast arithmetic against the program's exact one, on random plans. */
class SearchArithmeticTest {
  private static final double SAME = 1e-9;
  private static final double KEPT = 1e-7;

  @Test
  void judgesPlansAsTheProgramDoes() {
    SplittableRandom random = new SplittableRandom(1);
    int kept = 0;
    for (int seed = 0; seed < 200; seed++) {
      PlanModel model = seed % 2 == 0 ? SyntheticPlan.tiny(seed) : SyntheticPlan.small(seed);
      PlanProgram whole = PlanProgram.of(model);
      int[] good = good(model, seed);
      for (int trial = 0; trial < 30; trial++) {
        int[] places = trial < 10 ? SyntheticPlan.places(model, random) : near(good, model, random);
        double[] x = whole.complete(places);
        boolean keeps = ExactCheck.violations(whole.program(), x, KEPT).isEmpty();
        Optional<FoundPlan> found = FoundPlan.of(model, places);
        assertEquals(keeps, found.isPresent(), "model " + seed + Arrays.toString(places));
        if (keeps) {
          kept++;
          double exact = ExactCheck.objective(whole.program(), x).doubleValue();
          same(exact, found.orElseThrow().objective(), "model " + seed);
        }
      }
    }
    assertTrue(kept > 1000 && kept < 5000, kept + " plans kept all rules");
  }

  @Test
  void pricesMovesAsThePlansTheyLeadTo() {
    for (int seed = 0; seed < 200; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      PlanState state = state(model);
      state.reset(SyntheticPlan.places(model, new SplittableRandom(seed)));
      Neighbourhood moves = new Neighbourhood(model, state);
      PortableRandom random = new PortableRandom(seed);
      Move move = new Move(2 * model.intakes());
      for (int trial = 0; trial < 20; trial++) {
        moves.draw(move, state, random);
        PlanState before = fresh(model, state);
        double change = state.change(move);
        int away = state.distanceChange(move);
        state.applyToRules(move);
        state.applyToPlaces(move);
        PlanState after = fresh(model, state);
        same(balance(before) + change, balance(after), "model " + seed);
        assertEquals(distance(model, before) + away, distance(model, after), "model " + seed);
      }
    }
  }

  @Test
  void savesNoMoreThanWhatItTakesFromRowsThatAreMissed() {
    int saved = 0;
    for (int seed = 0; seed < 100; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      PlanState state = state(model);
      state.reset(SyntheticPlan.places(model, new SplittableRandom(seed)));
      Neighbourhood moves = new Neighbourhood(model, state);
      PortableRandom random = new PortableRandom(seed);
      Move move = new Move(2 * model.intakes());
      for (int trial = 0; trial < 50; trial++) {
        moves.draw(move, state, random);
        double before = state.rules().softPrice() + state.rules().hardPenalty();
        double most = state.rules().mostSaved(move);
        state.applyToRules(move);
        double less = before - state.rules().softPrice() - state.rules().hardPenalty();
        assertTrue(less <= most + 1e-9 * Math.max(1, before), "model " + seed);
        saved += less > 1e-9 ? 1 : 0;
        state.takeBackFromRules();
        double after = state.rules().softPrice() + state.rules().hardPenalty();
        assertEquals(before, after, 0.0, "model " + seed);
      }
    }
    assertTrue(saved > 200, saved + " saved anything");
  }

  @Test
  void saysThatAMoveBreaksARowOnlyWhereMakingItDoes() {
    int broke = 0;
    for (int seed = 0; seed < 100; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      PlanState state = state(model);
      state.reset(good(model, seed));
      Neighbourhood moves = new Neighbourhood(model, state);
      PortableRandom random = new PortableRandom(seed);
      Move move = new Move(2 * model.intakes());
      for (int trial = 0; trial < 50; trial++) {
        moves.draw(move, state, random);
        boolean shared = random.below(2) == 0;
        int local = state.rules().missedLocal();
        int others = state.rules().missedShared();
        boolean breaks = state.rules().breaks(move, shared);
        state.applyToRules(move);
        boolean worse =
            state.rules().missedLocal() > local || shared && state.rules().missedShared() > others;
        assertTrue(!breaks || worse, "model " + seed);
        broke += breaks ? 1 : 0;
        state.takeBackFromRules();
        assertEquals(breaks, state.rules().breaks(move, shared), "model " + seed);
      }
    }
    assertTrue(broke > 200, broke + " broke a row");
  }

  @Test
  void doesNotDriftOverThousandsOfMoves() {
    for (int seed = 0; seed < 200; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      PlanState state = state(model);
      state.reset(SyntheticPlan.places(model, new SplittableRandom(seed)));
      wander(model, state, new PortableRandom(seed));
      PlanState fresh = fresh(model, state);
      String where = "model " + seed;
      assertArrayEquals(fresh.copyOfPlaces(), state.copyOfPlaces(), where);
      same(fresh.objective(), state.objective(), where);
      same(fresh.rules().softPrice(), state.rules().softPrice(), where);
      same(fresh.rules().hardPenalty(), state.rules().hardPenalty(), where);
      assertEquals(fresh.rules().missedLocal(), state.rules().missedLocal(), where);
      assertEquals(fresh.rules().missedShared(), state.rules().missedShared(), where);
      assertEquals(
          fresh.found().map(FoundPlan::distance), state.found().map(FoundPlan::distance), where);
    }
  }

  /** What a short search finds; random where it finds nothing. */
  private static int[] good(PlanModel model, int seed) {
    double[] weights = new double[model.rules().limits().size()];
    Arrays.setAll(weights, rule -> 1 / largest(model, rule));
    int[] drawn = SyntheticPlan.places(model, new SplittableRandom(seed));
    return new Annealing(model, weights, seed, () -> false)
        .search(drawn, 2000, 1)
        .map(FoundPlan::places)
        .orElse(drawn);
  }

  /** The same with up to two columns drawn again. */
  private static int[] near(int[] good, PlanModel model, SplittableRandom random) {
    int[] drawn = SyntheticPlan.places(model, random);
    int[] places = good.clone();
    for (int i = random.nextInt(3); i > 0; i--) {
      int column = random.nextInt(places.length);
      places[column] = drawn[column];
    }
    return places;
  }

  /** Makes most moves, and takes the rest back. */
  private static void wander(PlanModel model, PlanState state, PortableRandom random) {
    Neighbourhood moves = new Neighbourhood(model, state);
    Move move = new Move(2 * model.intakes());
    for (int trial = 0; trial < 2000; trial++) {
      moves.draw(move, state, random);
      state.applyToRules(move);
      if (random.below(3) == 0) {
        state.takeBackFromRules();
      } else {
        state.applyToPlaces(move);
      }
    }
  }

  private static PlanState state(PlanModel model) {
    double[] weights = new double[model.rules().limits().size()];
    for (int rule = 0; rule < weights.length; rule++) {
      weights[rule] = (1 + rule % 3) / largest(model, rule);
    }
    return new PlanState(model, new RuleIndex(model), weights);
  }

  private static double largest(PlanModel model, int rule) {
    return model.rules().limits().get(rule).terms().stream()
        .mapToDouble(term -> Math.abs(term.coefficient()))
        .max()
        .orElse(1);
  }

  private static PlanState fresh(PlanModel model, PlanState state) {
    PlanState fresh = state(model);
    fresh.reset(state.copyOfPlaces());
    return fresh;
  }

  /** The objective without what rules cost. */
  private static double balance(PlanState state) {
    return state.objective() - state.rules().softPrice();
  }

  private static long distance(PlanModel model, PlanState state) {
    int[] places = state.copyOfPlaces();
    long distance = 0;
    for (int column = 0; column < places.length; column++) {
      distance += Math.abs(places[column] - model.columns().get(column).baseline());
    }
    return distance;
  }

  private static void same(double expected, double actual, String where) {
    assertEquals(expected, actual, SAME * Math.max(1, Math.abs(expected)), where);
  }
}
