package org.placewright.leadership;

import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aLeadershipPost;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.shortfall.PeopleAndFlowsBuilder;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.ProjectionRowBuilder;

/** Rows that the tests of leaders need: surgery and medicine, north and south, 2010 and 2011. */
final class Cohort {
  /**
   * Four sessions a week for £20,000, three quarters of them backfilled at £300 in 42 weeks: 4 · 42
   * · 0.75 · £300 = £37,800; 4/10 · 0.25 = 0.1 FTE given up.
   */
  static final LeadershipPost.Price USUAL =
      new LeadershipPost.Price(
          "madel", new Pounds(20_000_00), 4, 42, new Share(0.75), new Pounds(300_00));

  private Cohort() {}

  static ScenarioFixture pack() {
    return ScenarioFixture.minimal()
        .with(aHorizon().build())
        .with(ScenarioFixture.specialty("medicine", 2))
        .with(
            aDeanery().id("north").name("North").sha("n-sha").build(),
            aDeanery().sha("s-sha").build())
        .with(new LeadershipBudget("madel", "*", YearRange.ANY, new Pounds(1_000_000_00)));
  }

  static LeadershipPost senior(String sha, String pathway, String specialty, int... heads) {
    return aLeadershipPost()
        .sha(sha)
        .pathway(pathway)
        .specialty(specialty)
        .existing(heads[0])
        .least(heads[1])
        .most(heads[2])
        .price(USUAL)
        .build();
  }

  static LeadershipLimit limit(String scope, int least, int most) {
    return new LeadershipLimit("senior", scope, YearRange.ANY, least, most);
  }

  static LeadershipLimit limit(String scope, int year, int least, int most) {
    return new LeadershipLimit("senior", scope, YearRange.only(year), least, most);
  }

  /** The same demand and supply in both years. */
  static List<ProjectionRow> rows(String specialty, String deanery, double demand, double supply) {
    List<ProjectionRow> rows = new ArrayList<>();
    for (int year = 2010; year <= 2011; year++) {
      rows.add(
          ProjectionRowBuilder.builder()
              .specialty(specialty)
              .deanery(deanery)
              .year(year)
              .demandFte(demand)
              .supplyWithoutPlanFte(supply)
              .supplyFte(supply)
              .shortfallFte(Math.max(0, demand - supply))
              .surplusFte(Math.max(0, supply - demand))
              .people(
                  PeopleAndFlowsBuilder.builder()
                      .headcount(supply)
                      .women(0)
                      .joiners(0)
                      .leavers(0)
                      .completions(0)
                      .build())
              .build());
    }
    return rows;
  }

  /** Surgery is a tenth short in the north, medicine a twentieth; in the south nothing is. */
  static List<ProjectionRow> projection() {
    List<ProjectionRow> all = new ArrayList<>(rows("surgery", "north", 200, 180));
    all.addAll(rows("medicine", "north", 100, 95));
    all.addAll(rows("surgery", "south", 50, 50));
    all.addAll(rows("medicine", "south", 100, 120));
    return all;
  }
}
