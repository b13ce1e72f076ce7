package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SyntheticPlan;
import org.placewright.allocation.search.FoundPlan;

/** Two chains that grow fourfold for three rounds; from then on as long, and twice as many. */
class ChainRoundsTest {
  private static final int MODELS = 40;
  private static final SearchLimits LIMITS =
      new SearchLimits(0, 1, Optional.empty(), SearchLimits.Engine.HIGHS, 1);

  private static ChainRounds rounds(PlanModel model) {
    return new ChainRounds(Relaxation.of(model, new HighsSolver()), LIMITS);
  }

  @Test
  void chainsGrowLongerAndThenMore() {
    ChainRounds rounds = rounds(SyntheticPlan.tiny(0));
    List<Long> work = List.of(0, 1, 2, 3, 4, 5).stream().map(rounds::work).toList();
    assertEquals(List.of(4_000L, 16_000L, 64_000L, 256_000L, 512_000L, 1_024_000L), work);
  }

  @Test
  void laterChainsGoOnFromTheBestPlanAndFirstOnesDoNot() {
    int compared = 0;
    for (int seed = 0; seed < MODELS; seed++) {
      PlanModel model = SyntheticPlan.tiny(seed);
      List<BruteForce.Plan> plans = BruteForce.of(model);
      if (plans.isEmpty()) {
        continue;
      }
      compared++;
      ChainRounds rounds = rounds(model);
      List<Integer> places = BruteForce.best(plans).get(0).places();
      int[] best = places.stream().mapToInt(Integer::intValue).toArray();
      FoundPlan known = FoundPlan.of(model, best).orElseThrow();
      assertEquals(
          objectives(rounds.search(0, Optional.empty(), () -> true)),
          objectives(rounds.search(0, Optional.of(known), () -> true)),
          "model " + seed);
      FoundPlan later = rounds.search(4, Optional.of(known), () -> true).get(2).orElseThrow();
      assertEquals(known.objective(), later.objective(), 1e-9 * (1 + known.objective()));
      rounds.goOnEarly();
      FoundPlan second = rounds.search(1, Optional.of(known), () -> true).get(0).orElseThrow();
      assertEquals(known.objective(), second.objective(), 1e-9 * (1 + known.objective()));
    }
    assertTrue(compared > MODELS / 2, compared + " models with plans");
  }

  private static List<Optional<Double>> objectives(List<Optional<FoundPlan>> found) {
    return found.stream().map(plan -> plan.map(FoundPlan::objective)).toList();
  }
}
