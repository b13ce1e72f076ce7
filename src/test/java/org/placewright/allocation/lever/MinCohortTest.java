package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.MinimumIntakeBuilder;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Bid;

class MinCohortTest {
  private static final String ROW = "min-cohort[surgery-north,2010]";

  private static ScenarioFixture pack(int least) {
    return Pack.surgery().with(aProgramme().minCohort(least).build());
  }

  private static Trial trial(ScenarioFixture builder, LeverRow lever) {
    return Trial.of(new MinCohort(), builder.with(lever));
  }

  @Test
  void theWorkedRowIsNoneOrEnough() {
    Trial trial = trial(pack(10), Pack.hard("min-cohort", 1));
    assertEquals(
        List.of(
            MinimumIntakeBuilder.builder()
                .name("min-cohort[surgery-north,2010]")
                .programme(0)
                .intake(0)
                .least(10)
                .relaxPrice(Double.POSITIVE_INFINITY)
                .build(),
            MinimumIntakeBuilder.builder()
                .name("min-cohort[surgery-north,2011]")
                .programme(0)
                .intake(1)
                .least(10)
                .relaxPrice(Double.POSITIVE_INFINITY)
                .build()),
        trial.rows().cohorts());
    assertEquals(
        "In 2010 programme surgery-north has 12 places of at least 10: met with 2 places to spare.",
        trial.verdict(ROW, new int[] {12, 0}).sentence());
    Verdict none = trial.verdict(ROW, new int[] {0, 0});
    assertEquals(State.MET, none.state());
    assertEquals(
        "In 2010 programme surgery-north takes nobody; it would need at least 10.",
        none.sentence());
    Verdict few = trial.verdict(ROW, new int[] {7, 0});
    assertEquals(State.BROKEN, few.state());
    assertEquals(-3, few.slack());
  }

  @Test
  void aMinimumOfOneIsNoRule() {
    Trial trial = trial(pack(1), Pack.hard("min-cohort", 1));
    assertTrue(trial.rows().cohorts().isEmpty());
    assertTrue(trial.check(new int[] {1, 1}).isEmpty());
  }

  @Test
  void aPromiseBelowTheMinimumMayRunAsPromised() {
    Trial trial =
        trial(pack(10).with(anIntake().places(4).entrants(4).build()), Pack.hard("min-cohort", 1));
    assertEquals(4, trial.rows().cohorts().get(0).least());
    assertEquals(10, trial.rows().cohorts().get(1).least());
    assertEquals(State.BINDING, trial.verdict(ROW, new int[] {4, 0}).state());
  }

  @Test
  void aPartOfTheMinimumIsRoundedUpAndSoftHasItsPrice() {
    Trial trial = trial(pack(5), Pack.soft("min-cohort", 0.5));
    assertEquals(
        MinimumIntakeBuilder.builder()
            .name("min-cohort[surgery-north,2010]")
            .programme(0)
            .intake(0)
            .least(3)
            .relaxPrice(2)
            .build(),
        trial.rows().cohorts().get(0));
    assertEquals(State.RELAXED, trial.verdict(ROW, new int[] {2, 0}).state());
  }

  @Test
  void aBidAsksForMoreInItsOwnIntakesAlone() {
    // 10 by the register; 15 bid for every intake, 12 and 8 for one: the bid for one holds first,
    // and the register's 10 is never undercut.
    Bid every = new Bid("surgery-north", YearRange.ANY, Pounds.ZERO, 15);
    Bid first = new Bid("surgery-north", YearRange.only(2010), Pounds.ZERO, 12);
    Bid second = new Bid("surgery-north", YearRange.only(2011), Pounds.ZERO, 8);
    assertEquals(List.of(15, 15), leasts(every));
    assertEquals(List.of(12, 15), leasts(every, first));
    assertEquals(List.of(15, 10), leasts(every, second));
    assertEquals(List.of(12, 10), leasts(first));
  }

  @Test
  void aVerdictNamesTheFigureThatAsksForMost() {
    Bid small = new Bid("surgery-north", YearRange.only(2010), Pounds.ZERO, 10);
    Bid large = new Bid("surgery-north", YearRange.only(2011), Pounds.ZERO, 11);
    List<Verdict> verdicts =
        trial(pack(10).with(small, large), Pack.hard("min-cohort", 1)).check(new int[] {12, 12});
    assertEquals(
        FigureName.of("programmes", aProgramme().minCohort(10).build(), "min_cohort"),
        verdicts.get(0).figures().get(0));
    assertEquals(FigureName.of("bids", large, "min_places"), verdicts.get(1).figures().get(0));
  }

  private static List<Integer> leasts(Bid... bids) {
    Trial trial = trial(pack(10).with(bids), Pack.hard("min-cohort", 1));
    List<Integer> judged =
        trial.check(new int[] {1, 1}).stream().map(verdict -> (int) verdict.limit()).toList();
    assertEquals(trial.rows().cohorts().stream().map(MinimumIntake::least).toList(), judged);
    return judged;
  }
}
