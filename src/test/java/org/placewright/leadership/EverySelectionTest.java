package org.placewright.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLeadershipPost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.highs.Highs;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.shortfall.ProjectionRow;

/** The chosen selection compared with every one there is, as the plain check judges them. */
class EverySelectionTest {
  private static final int PACKS = 120;
  private static final int YEARS = 2;

  static Stream<LinearSolver> solvers() {
    Stream<LinearSolver> embedded = Stream.of(new OjalgoSolver());
    return Highs.whyNot().isEmpty()
        ? Stream.concat(embedded, Stream.of(new HighsSolver()))
        : embedded;
  }

  @ParameterizedTest
  @MethodSource("solvers")
  void noneIsBetter(LinearSolver solver) {
    int impossible = 0;
    int heldByMoney = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Scenario scenario = scenario(random);
      List<ProjectionRow> projection = projection(random);
      List<LeadershipPlan> all = all(scenario);
      LeaderSelection selection = new LeaderSelection(scenario, solver);
      assertEquals(all.isEmpty(), selection.conflict().isPresent(), "seed " + seed);
      if (all.isEmpty()) {
        impossible++;
      } else {
        LeadershipPlan best = selection.best(projection).orElseThrow();
        assertTrue(all.contains(best), "seed " + seed + ": " + best);
        assertNoneBetter(best, all, scenario, projection);
        heldByMoney += all.size() < all(withoutBudget(scenario)).size() ? 1 : 0;
      }
    }
    assertTrue(impossible > 5 && impossible < PACKS - 40, impossible + " impossible");
    assertTrue(heldByMoney > 10, heldByMoney + " held by money");
  }

  private static void assertNoneBetter(
      LeadershipPlan best,
      List<LeadershipPlan> all,
      Scenario scenario,
      List<ProjectionRow> projection) {
    HeadWeights points = new Scarcity(scenario, projection).points();
    HeadWeights cost = HeadsProgram.cost(scenario);
    long least = all.stream().mapToLong(plan -> sum(plan, points)).min().orElseThrow();
    assertEquals(least, sum(best, points));
    long cheapest =
        all.stream()
            .filter(plan -> sum(plan, points) == least)
            .mapToLong(plan -> sum(plan, cost))
            .min()
            .orElseThrow();
    assertEquals(cheapest, sum(best, cost));
  }

  private static long sum(LeadershipPlan plan, HeadWeights weight) {
    long sum = 0;
    for (int k = 0; k < plan.posts(); k++) {
      for (int y = 0; y < YEARS; y++) {
        sum += weight.at(k, y) * plan.at(k, y);
      }
    }
    return sum;
  }

  private static Scenario scenario(SplittableRandom random) {
    ScenarioFixture builder = Cohort.pack();
    for (String sha : List.of("n-sha", "s-sha")) {
      for (String pathway : List.of("acute", "planned")) {
        String specialty = random.nextBoolean() ? "surgery" : "medicine";
        int existing = random.nextInt(4) == 0 ? 1 : 0;
        int least = random.nextInt(5) == 0 ? 1 : 0;
        int most = 1 + random.nextInt(2);
        double weight = random.nextInt(1, 4) / 2.0;
        builder.with(
            aLeadershipPost()
                .sha(sha)
                .pathway(pathway)
                .specialty(specialty)
                .existing(existing)
                .least(least)
                .most(most)
                .weight(weight)
                .price(price(random))
                .build());
      }
    }
    limit(builder, random, "*", 3, 4);
    limit(builder, random, "pathway", 2, 2);
    limit(builder, random, "sha", 2, 2);
    if (random.nextInt(3) == 0) {
      limit(builder, random, "acute", 3, 2);
    }
    if (random.nextInt(3) == 0) {
      builder.with(Cohort.limit("*", 2011, random.nextInt(5), 4 + random.nextInt(4)));
    }
    int budget = 40_000_00 + random.nextInt(120_000_00);
    return builder
        .with(new LeadershipBudget("madel", "*", YearRange.ANY, new Pounds(budget)))
        .build();
  }

  private static void limit(
      ScenarioFixture builder, SplittableRandom random, String scope, int leasts, int spread) {
    int least = random.nextInt(leasts);
    builder.with(Cohort.limit(scope, least, least + 1 + random.nextInt(spread)));
  }

  private static LeadershipPost.Price price(SplittableRandom random) {
    return new LeadershipPost.Price(
        "madel",
        new Pounds(random.nextInt(30_000_00)),
        random.nextInt(1, 9) / 2.0,
        42,
        new Share(random.nextInt(5) / 4.0),
        new Pounds(random.nextInt(400_00)));
  }

  private static List<ProjectionRow> projection(SplittableRandom random) {
    List<ProjectionRow> rows = new ArrayList<>();
    for (String specialty : List.of("surgery", "medicine")) {
      for (String deanery : List.of("north", "south")) {
        rows.addAll(Cohort.rows(specialty, deanery, 100, 80 + random.nextInt(30)));
      }
    }
    return rows;
  }

  private static Scenario withoutBudget(Scenario scenario) {
    var leadership = scenario.policy().leadership();
    ScenarioFixture builder = Cohort.pack().with(leadership.posts()).with(leadership.limits());
    Pounds enough = new Pounds(1_000_000_000_00L);
    return builder.with(new LeadershipBudget("madel", "*", YearRange.ANY, enough)).build();
  }

  /** Every number of heads from none to the most of each row, judged by the check alone. */
  private static List<LeadershipPlan> all(Scenario scenario) {
    List<LeadershipPlan> found = new ArrayList<>();
    int posts = scenario.policy().leadership().posts().size();
    extend(scenario, new int[posts][YEARS], 0, found);
    return found;
  }

  private static void extend(
      Scenario scenario, int[][] heads, int next, List<LeadershipPlan> found) {
    if (next == heads.length * YEARS) {
      Optional.of(new LeadershipPlan(heads))
          .filter(plan -> LeadershipVerification.failures(scenario, plan).isEmpty())
          .ifPresent(found::add);
      return;
    }
    LeadershipPost post = scenario.policy().leadership().posts().get(next / YEARS);
    int least = next % YEARS == 0 ? 0 : heads[next / YEARS][0];
    for (int count = least; count <= post.most(); count++) {
      heads[next / YEARS][next % YEARS] = count;
      extend(scenario, heads, next + 1, found);
    }
  }
}
