package org.placewright.allocation.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SyntheticPlan;

class AnnealingTest {
  /** One for each unit of a row's largest coefficient. */
  private static double[] weights(PlanModel model) {
    return model.rules().limits().stream()
        .mapToDouble(
            row -> row.terms().stream().mapToDouble(t -> Math.abs(t.coefficient())).max().orElse(1))
        .map(largest -> 1 / largest)
        .toArray();
  }

  private static Optional<FoundPlan> find(PlanModel model, long seed) {
    int[] nothing = new int[model.columns().size()];
    return new Annealing(model, weights(model), seed, () -> false).search(nothing, 3000, 1);
  }

  private static Optional<String> search(PlanModel model, long seed) {
    return find(model, seed).map(found -> found.objective() + Arrays.toString(found.places()));
  }

  @Test
  void findsTheSamePlanForTheSameSeed() {
    for (int seed = 0; seed < 20; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      assertEquals(search(model, seed), search(model, seed), "model " + seed);
    }
  }

  @Test
  void findsTheSamePlansWhateverTheOrderAndTheThreadsOfTheChains() {
    PlanModel model = SyntheticPlan.small(4);
    List<Integer> seeds = IntStream.range(0, 12).boxed().collect(Collectors.toList());
    TreeMap<Integer, Optional<String>> one = new TreeMap<>();
    seeds.forEach(seed -> one.put(seed, search(model, seed)));
    Collections.shuffle(seeds, new Random(1));
    TreeMap<Integer, Optional<String>> other = new TreeMap<>();
    seeds.parallelStream()
        .map(seed -> new Chain(seed, search(model, seed)))
        .toList()
        .forEach(chain -> other.put(chain.seed(), chain.found()));
    assertEquals(one, other);
    assertTrue(one.values().stream().distinct().count() > 1, "seeds differ");
  }

  private record Chain(int seed, Optional<String> found) {}

  @Test
  void returnsOnlyPlansThatKeepEveryHardRule() {
    int found = 0;
    for (int seed = 0; seed < 100; seed++) {
      PlanModel model = SyntheticPlan.small(seed);
      Optional<FoundPlan> plan = find(model, seed);
      if (plan.isPresent()) {
        found++;
        FoundPlan judged = FoundPlan.of(model, plan.get().places()).orElseThrow();
        assertEquals(judged.objective(), plan.get().objective(), 1e-9 * judged.objective());
        assertEquals(judged.distance(), plan.get().distance());
      }
    }
    assertTrue(found > 20, found + " found");
  }

  @Test
  void stopsWhenAsked() {
    PlanModel model = SyntheticPlan.small(1);
    int[] start = new int[model.columns().size()];
    double[] weights = new double[model.rules().limits().size()];
    Optional<FoundPlan> found =
        new Annealing(model, weights, 1, () -> true).search(start, Long.MAX_VALUE, 1);
    PlanState state = new PlanState(model, new RuleIndex(model), weights);
    state.reset(start);
    assertEquals(state.found().map(FoundPlan::objective), found.map(FoundPlan::objective));
  }

  @Test
  void prefersTheNearerOfTwoPlansOfOnePrice() {
    FoundPlan far = new FoundPlan(new int[] {3}, 100, 5);
    FoundPlan near = new FoundPlan(new int[] {2}, 100 + 1e-9, 4);
    FoundPlan cheap = new FoundPlan(new int[] {1}, 99, 9);
    assertTrue(near.isBetterThan(far));
    assertTrue(cheap.isBetterThan(near));
    assertTrue(!far.isBetterThan(near) && !near.isBetterThan(cheap));
  }

  @Test
  void drawsAlikeOnEveryMachine() {
    PortableRandom random = new PortableRandom(42);
    int[] drawn = IntStream.range(0, 5).map(i -> random.below(1000)).toArray();
    assertArrayEquals(new int[] {741, 159, 278, 344, 38}, drawn);
    assertEquals(0.8682280765465323, random.fraction());
  }

  @Test
  void drawsEachNumberAlikeOften() {
    PortableRandom random = new PortableRandom(43);
    int[] counts = new int[6];
    IntStream.range(0, 6000).forEach(i -> counts[random.below(6)]++);
    for (int count : counts) {
      // 1,000 expected, a standard deviation of 29.
      assertEquals(1000, count, 150);
    }
  }
}
