package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Intake;

class ExistingResourcesTest {
  private static Trial trial(double value) {
    return Trial.of(
        new ExistingResources(), Pack.surgery().with(Pack.hard("existing-resources", value)));
  }

  @Test
  void theRowCountsPlannedIntakesInPence() {
    // 2011/12: the 2010 intake costs £30,000 a place, that of 2011 £20,000; ten of each is
    // £500,000.
    LimitRow row = trial(1).row("existing-resources[*,2011]");
    assertEquals(List.of(new Term(0, 0, 3_000_000), new Term(0, 1, 2_000_000)), row.terms());
    assertEquals(50_000_000, row.upper());
  }

  @Test
  void thereIsARowForEachYearInWhichAPlaceCosts() {
    assertEquals(
        List.of(
            "existing-resources[*,2010]",
            "existing-resources[*,2011]",
            "existing-resources[*,2012]",
            "existing-resources[*,2013]"),
        trial(1).rowNames());
  }

  @Test
  void theWorkedRowHasAPlaceToSpare() {
    Verdict verdict = trial(1).verdict("existing-resources[*,2010]", new int[] {9, 10});
    assertEquals(State.MET, verdict.state());
    assertEquals(580_000, verdict.leftSide());
    assertEquals(600_000, verdict.limit());
    assertEquals(
        "In 2010/11 all funds together spend £580,000; carrying on as now would cost £600,000: met"
            + " with £20,000 to spare.",
        verdict.sentence());
  }

  @Test
  void aPennyOverIsMissed() {
    // 90 % of £600,000 is £540,000, of which £400,000 is committed: 7 places of £20,000.
    Trial trial = trial(0.9);
    assertEquals(14_000_000, trial.row("existing-resources[*,2010]").upper());
    assertEquals(
        State.BINDING, trial.verdict("existing-resources[*,2010]", new int[] {7, 0}).state());
    Verdict missed = trial.verdict("existing-resources[*,2010]", new int[] {8, 0});
    assertEquals(State.BROKEN, missed.state());
    assertEquals(
        "In 2010/11 all funds together spend £560,000; carrying on as now would cost £600,000, of"
            + " which 90.0 % is asked: missed by £20,000, though the rule is hard.",
        missed.sentence());
  }

  @Test
  void whatIsPromisedMayBeSpent() {
    Trial trial =
        Trial.of(
            new ExistingResources(),
            Pack.surgery()
                .with(new Intake("surgery-north", 2010, 10, 10))
                .with(Pack.hard("existing-resources", 0.5)));
    assertEquals(20_000_000, trial.row("existing-resources[*,2010]").upper());
    assertEquals(
        "In 2010/11 all funds together spend £600,000; carrying on as now would cost £600,000, of"
            + " which 50.0 % is asked, and what is promised already takes £600,000: met exactly.",
        trial.verdict("existing-resources[*,2010]", new int[] {10, 0}).sentence());
  }

  @Test
  void aSoftRowIsPricedByThePoundAndCountsPence() {
    Trial trial =
        Trial.of(new ExistingResources(), Pack.surgery().with(Pack.soft("existing-resources", 1)));
    assertEquals(0.02, trial.row("existing-resources[*,2010]").relaxPrice());
    assertEquals(100, trial.lever().rowUnitsPerUnit());
  }
}
