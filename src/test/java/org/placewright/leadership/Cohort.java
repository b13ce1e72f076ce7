package org.placewright.leadership;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipLimit;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.register.Deanery;
import org.placewright.shortfall.PeopleAndFlows;
import org.placewright.shortfall.ProjectionRow;

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
        .with(new Horizon(2009, 2010, 2011, 2015))
        .with(ScenarioFixture.specialty("medicine", 2))
        .with(new Deanery("north", "North", "n-sha"), new Deanery("south", "South", "s-sha"))
        .with(new LeadershipBudget("madel", "*", YearRange.ANY, new Pounds(1_000_000_00)));
  }

  static LeadershipPost senior(String sha, String pathway, String specialty, int... heads) {
    return new LeadershipPost(
        "senior", sha, pathway, specialty, heads[0], heads[1], heads[2], 1, USUAL);
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
          new ProjectionRow(
              specialty,
              deanery,
              year,
              demand,
              supply,
              supply,
              Math.max(0, demand - supply),
              Math.max(0, supply - demand),
              new PeopleAndFlows(supply, 0, 0, 0, 0)));
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
