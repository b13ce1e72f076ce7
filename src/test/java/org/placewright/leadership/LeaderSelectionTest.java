package org.placewright.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLeadershipPost;
import static org.placewright.leadership.Cohort.limit;
import static org.placewright.leadership.Cohort.senior;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.ojalgo.OjalgoSolver;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.row.Row;

class LeaderSelectionTest {
  private static LeaderSelection selection(Scenario scenario) {
    return new LeaderSelection(scenario, new OjalgoSolver());
  }

  /** Heads by row, in the order of the rows' keys: cohort, SHA, pathway, specialty. */
  private static LeadershipPlan best(ScenarioFixture builder) {
    Scenario scenario = builder.build();
    assertTrue(selection(scenario).conflict().isEmpty());
    LeadershipPlan plan = selection(scenario).best(Cohort.projection()).orElseThrow();
    assertEquals(List.of(), LeadershipVerification.failures(scenario, plan));
    return plan;
  }

  private static ScenarioFixture with(Row... rows) {
    return Cohort.pack().with(rows);
  }

  private static LeadershipPlan plan(int[]... heads) {
    return new LeadershipPlan(heads);
  }

  @Test
  void theWorkedCellTakesWhoIsLessShortFirst() {
    // Surgery is 20 of 200 short, medicine 5 of 100: a head gives up 0.1 · 0.1 = 0.01 or 0.005
    // weighted FTE. Three are asked, two of them may be physicians: 2 · 0.005 + 0.01.
    ScenarioFixture pack =
        with(
            senior("n-sha", "acute", "medicine", 0, 0, 2),
            senior("n-sha", "acute", "surgery", 0, 0, 3),
            limit("acute", 3, 5));
    assertEquals(plan(new int[] {2, 2}, new int[] {1, 1}), best(pack));
    HeadWeights points = new Scarcity(pack.build(), Cohort.projection()).points();
    for (int year = 0; year < 2; year++) {
      assertEquals(5_000, points.at(0, year));
      assertEquals(10_000, points.at(1, year));
    }
  }

  @Test
  void whereNobodyIsShortTheCheaperLeads() {
    LeadershipPost.Price dear =
        new LeadershipPost.Price(
            "madel", new Pounds(20_000_01), 4, 42, new Share(0.75), new Pounds(300_00));
    LeadershipPost cheap = senior("s-sha", "acute", "surgery", 0, 0, 9);
    LeadershipPost dearer =
        aLeadershipPost().sha("s-sha").specialty("medicine").price(dear).build();
    assertEquals(
        plan(new int[] {0, 0}, new int[] {2, 2}), best(with(cheap, dearer, limit("*", 2, 9))));
  }

  @Test
  void ofEqualsTheFirstRowLeads() {
    assertEquals(
        plan(new int[] {2, 2}, new int[] {0, 0}),
        best(
            with(
                senior("s-sha", "acute", "medicine", 0, 0, 9),
                senior("s-sha", "acute", "surgery", 0, 0, 9),
                limit("*", 2, 9))));
  }

  @Test
  void thoseAlreadyThereAreCounted() {
    // Two are asked of each pathway. One surgeon leads acute care already; a physician joins.
    assertEquals(
        plan(new int[] {1, 1}, new int[] {1, 1}, new int[] {2, 2}),
        best(
            with(
                senior("n-sha", "acute", "medicine", 0, 0, 2),
                senior("n-sha", "acute", "surgery", 1, 0, 2),
                senior("n-sha", "planned", "surgery", 0, 0, 2),
                limit("pathway", 2, LeadershipLimit.NO_END),
                limit("*", 0, 30))));
  }

  @Test
  void aYearsOwnLimitWinsAndWhoeverLeadsStays() {
    assertEquals(
        plan(new int[] {1, 3}),
        best(
            with(
                senior("n-sha", "acute", "surgery", 0, 0, 5),
                limit("*", 1, 5),
                limit("*", 2011, 3, 3))));
    // Three in 2010 cannot become one in 2011.
    Scenario falling =
        with(senior("n-sha", "acute", "surgery", 0, 0, 5), limit("*", 3, 5), limit("*", 2011, 1, 1))
            .build();
    List<String> rows = selection(falling).conflict().orElseThrow().rows();
    assertTrue(rows.contains("leadership-limit[senior,*,2010]"), rows.toString());
    assertTrue(rows.contains("leadership-limit[senior,*,2011]"), rows.toString());
  }

  @Test
  void aNamedPathwayWinsOverEachPathway() {
    assertEquals(
        plan(new int[] {3, 3}, new int[] {1, 1}),
        best(
            with(
                senior("n-sha", "acute", "surgery", 0, 0, 5),
                senior("n-sha", "planned", "surgery", 0, 0, 5),
                limit("pathway", 1, 5),
                limit("acute", 3, 5))));
  }

  @Test
  void theBudgetSendsTheChoiceElsewhereToThePenny() {
    // Medicine gives up less, but two of its heads cost a penny more than there is.
    LeadershipPost.Price dear =
        new LeadershipPost.Price(
            "madel", new Pounds(60_000_00), 4, 42, new Share(0.75), new Pounds(300_00));
    ScenarioFixture pack =
        with(
            aLeadershipPost().specialty("medicine").price(dear).build(),
            senior("n-sha", "acute", "surgery", 0, 0, 9),
            limit("*", 2, 9));
    // 2 · (60,000 + 37,800) = £195,600.
    ScenarioFixture enough =
        pack.with(new LeadershipBudget("madel", "*", YearRange.ANY, new Pounds(195_600_00)));
    assertEquals(plan(new int[] {2, 2}, new int[] {0, 0}), best(enough));
    ScenarioFixture short1p =
        pack.with(new LeadershipBudget("madel", "*", YearRange.ANY, new Pounds(195_599_99)));
    assertEquals(plan(new int[] {1, 1}, new int[] {1, 1}), best(short1p));
  }

  @Test
  void limitsThatContradictEachOtherAreNamed() {
    Scenario scenario =
        with(
                senior("n-sha", "acute", "surgery", 0, 0, 5),
                senior("n-sha", "mental", "surgery", 0, 0, 5),
                senior("n-sha", "planned", "surgery", 0, 0, 5),
                limit("pathway", 2, 9),
                limit("*", 2011, 0, 5),
                limit("*", 0, 30))
            .build();
    assertEquals(
        List.of(
            "leadership-limit[senior,*,2011]",
            "leadership-limit[senior,acute,2011]",
            "leadership-limit[senior,mental,2011]",
            "leadership-limit[senior,planned,2011]"),
        selection(scenario).conflict().orElseThrow().rows());
  }

  @Test
  void whatOnlyHeadsInPartsCouldKeepNamesNoRow() {
    // A head costs £57,800 or, of acute care, £97,800: each SHA has money for half a head.
    LeadershipPost.Price dear =
        new LeadershipPost.Price(
            "madel", new Pounds(60_000_00), 4, 42, new Share(0.75), new Pounds(300_00));
    ScenarioFixture pack = with(limit("*", 1, 5));
    for (String sha : List.of("n-sha", "s-sha")) {
      pack.with(
          aLeadershipPost().sha(sha).most(5).price(dear).build(),
          senior(sha, "planned", "surgery", 0, 0, 5),
          new LeadershipBudget("madel", sha, YearRange.ANY, new Pounds(30_000_00)));
    }
    assertEquals(List.of(), selection(pack.build()).conflict().orElseThrow().rows());
  }

  @Test
  void aPackWithoutLeadersHasNone() {
    Scenario scenario = ScenarioFixture.minimal().build();
    assertTrue(selection(scenario).conflict().isEmpty());
    assertEquals(LeadershipPlan.NONE, selection(scenario).best(List.of()).orElseThrow());
  }
}
