package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.anIntake;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.Quality;

class QualityThresholdTest {
  private static final String ROW = "quality-threshold[surgery-north,2010]";

  private static Trial trial(ScenarioFixture builder) {
    return Trial.of(new QualityThreshold(), builder.with(Pack.hard("quality-threshold", 60)));
  }

  private static ScenarioFixture scored(Quality... rows) {
    return Pack.surgery().without(Quality.class).with(rows);
  }

  private static Quality score(String assessor, String date, double score) {
    return new Quality("surgery-north", assessor, LocalDate.parse(date), score);
  }

  private static boolean passes(Quality... rows) {
    Trial trial = trial(scored(rows));
    assertEquals(
        trial.rowNames().contains(ROW), trial.missedByRows(new int[] {1, 1}).get(ROW) != null);
    assertEquals(
        trial.rowNames(), trial.check(new int[] {1, 1}).stream().map(Verdict::row).toList());
    return !trial.rowNames().contains(ROW);
  }

  @Test
  void theWorkedRowShutsTheProgramme() {
    Trial trial = trial(scored(score("inspectorate", "2009-06-01", 58)));
    assertEquals(0, trial.row(ROW).upper());
    assertEquals(State.BINDING, trial.verdict(ROW, new int[] {0, 0}).state());
    Verdict missed = trial.verdict(ROW, new int[] {3, 0});
    assertEquals(State.BROKEN, missed.state());
    assertEquals(
        "In 2010 programme surgery-north scored 58.0 on 2009-06-01, below 60.0: it may have no"
            + " places and has 3: missed by 3 places, though the rule is hard.",
        missed.sentence());
  }

  @Test
  void theScoreItselfPasses() {
    assertTrue(passes(score("inspectorate", "2009-06-01", 60)));
  }

  @Test
  void theLatestScoreCounts() {
    assertTrue(passes(score("a", "2008-06-01", 10), score("b", "2009-06-01", 80)));
    assertTrue(!passes(score("a", "2008-06-01", 80), score("b", "2009-06-01", 10)));
  }

  @Test
  void ofSeveralOnOneDayTheLowestCounts() {
    assertTrue(!passes(score("a", "2009-06-01", 80), score("b", "2009-06-01", 10)));
    assertTrue(!passes(score("a", "2009-06-01", 10), score("b", "2009-06-01", 80)));
  }

  @Test
  void theProvidersOwnScoreDoesNotCount() {
    assertTrue(!passes(score("north-general", "2009-06-01", 90)));
    assertTrue(passes(score("a", "2008-06-01", 70), score("north-general", "2009-06-01", 10)));
  }

  @Test
  void aScoreIsKnownOnTheDayTheFirstIntakeBeginsAndNotLater() {
    assertTrue(passes(score("inspectorate", "2010-08-01", 60)));
    assertTrue(!passes(score("inspectorate", "2010-08-02", 60)));
  }

  @Test
  void aScoreHoldsForItsYearsToTheDay() {
    assertTrue(passes(score("inspectorate", "2005-08-01", 60)));
    assertTrue(!passes(score("inspectorate", "2005-07-31", 60)));
    // Counted to the first planned intake for every intake: later judgements are not known yet.
    assertEquals(List.of(), trial(scored(score("inspectorate", "2005-08-01", 60))).rowNames());
    Trial stale = trial(scored(score("inspectorate", "2005-07-31", 60)));
    assertTrue(
        stale
            .check(new int[] {0, 0})
            .get(1)
            .sentence()
            .contains("over 5 years before the first planned intake"));
  }

  @Test
  void withoutAnyScoreNothingButPromisesIsBought() {
    Trial trial = trial(scored().with(anIntake().places(2).entrants(2).build()));
    assertEquals(2, trial.row(ROW).upper());
    assertEquals(
        "In 2010 programme surgery-north has no independent score: it may have only the 2 places"
            + " promised and has 2: met exactly.",
        trial.verdict(ROW, new int[] {2, 0}).sentence());
  }
}
