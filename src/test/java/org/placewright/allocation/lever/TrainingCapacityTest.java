package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aTimeOut;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.training.Capacity;

class TrainingCapacityTest {
  private static final String ROW = "training-capacity[surgery-north,2010]";
  private static final String PLACES = "training-capacity[surgery-north/places,2010]";

  /** Room for 24, at most 13 at a time; ten entered in 2009 and train for two years. */
  private static ScenarioFixture pack() {
    return Pack.surgery().with(new Capacity("surgery-north", YearRange.ANY, 24, 13));
  }

  private static Trial trial(ScenarioFixture builder) {
    return Trial.of(new TrainingCapacity(), builder.with(Pack.hard("training-capacity", 1)));
  }

  @Test
  void theWorkedRowHasRoomForTwo() {
    Trial trial = trial(pack());
    assertEquals(14, trial.row(ROW).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {12, 0});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 programme surgery-north holds 22.0 trainees, 10.0 of them from past intakes; it"
            + " can hold 24.0: met with 2.0 trainees to spare.",
        verdict.sentence());
  }

  @Test
  void plannedTraineesStayForTheirYears() {
    // A tenth leaves in the first year: of 2010's entrants 0.9 are there in 2011, of 2009's none.
    Trial trial = trial(pack().with(aTraining().annualAttrition(0.1).build()));
    LimitRow row = trial.row("training-capacity[surgery-north,2011]");
    assertEquals(List.of(new Term(0, 0, 0.9), new Term(0, 1, 1)), row.terms());
    assertEquals(24, row.upper());
    // 10 · 0.9 + 15 = 24: full.
    Verdict verdict = trial.verdict("training-capacity[surgery-north,2011]", new int[] {10, 15});
    assertEquals(State.BINDING, verdict.state());
    assertEquals(24, verdict.leftSide(), 1e-12);
  }

  @Test
  void whatCarriesOnFillsUpAfterThePlan() {
    // From 2012 on two intakes of the size of 2011's are there; 2 · 13 would be more than 24.
    Trial trial = trial(EntrantPoolLimitTest.carriesOn(pack()));
    LimitRow row = trial.row("training-capacity[surgery-north,2012]");
    assertEquals(List.of(new Term(0, 1, 2)), row.terms());
    assertEquals(24, row.upper());
    assertEquals(4, row.years());
    assertEquals(1, trial.row("training-capacity[surgery-north,2011]").years());
    assertEquals(5, trial.row("training-capacity[surgery-north/places,2011]").years());
    Verdict verdict = trial.verdict("training-capacity[surgery-north,2012]", new int[] {10, 12});
    assertEquals(State.BINDING, verdict.state());
    // Where 12 at a time are the most there can be, nothing more need be said.
    Trial kept =
        trial(
            EntrantPoolLimitTest.carriesOn(
                Pack.surgery().with(new Capacity("surgery-north", YearRange.ANY, 24, 12))));
    assertEquals(4, kept.rowNames().size());
  }

  @Test
  void aCapacityThatChangesAfterThePlanIsMet() {
    Trial trial =
        trial(
            EntrantPoolLimitTest.carriesOn(
                pack().with(new Capacity("surgery-north", YearRange.only(2014), 20, 9))));
    assertEquals(20, trial.row("training-capacity[surgery-north,2014]").upper());
    assertEquals(9, trial.row("training-capacity[surgery-north/places,2014]").upper());
    assertEquals(13, trial.row("training-capacity[surgery-north/places,2015]").upper());
  }

  @Test
  void placesAtATimeAreBoundedToo() {
    Trial trial = trial(pack());
    assertEquals(13, trial.row(PLACES).upper());
    assertEquals(State.BINDING, trial.verdict(PLACES, new int[] {13, 0}).state());
    assertEquals(
        "In 2010 programme surgery-north has 14 places; it can take 13 at a time: missed by 1"
            + " place, though the rule is hard.",
        trial.verdict(PLACES, new int[] {14, 0}).sentence());
  }

  @Test
  void aProgrammeThatIsOverTakesNobodyUntilItIsNot() {
    Trial trial = trial(pack().with(new Capacity("surgery-north", YearRange.ANY, 8, 13)));
    assertEquals(0, trial.row(ROW).upper());
    assertEquals(8, trial.row("training-capacity[surgery-north,2011]").upper());
    assertEquals(State.BINDING, trial.verdict(ROW, new int[] {0, 8}).state());
    assertEquals(State.BROKEN, trial.verdict(ROW, new int[] {1, 0}).state());
  }

  @Test
  void promisedPlacesAreKeptWhateverTheCapacity() {
    Trial trial =
        trial(
            pack()
                .with(new Capacity("surgery-north", YearRange.ANY, 8, 3))
                .with(anIntake().places(5).entrants(5).build()));
    assertEquals(5, trial.row(ROW).upper());
    assertEquals(5, trial.row(PLACES).upper());
    Verdict verdict = trial.verdict(ROW, new int[] {5, 0});
    assertEquals(State.BINDING, verdict.state());
    assertTrue(
        verdict.sentence().contains("but those past and promised are 15.0 trainees"),
        verdict.sentence());
    assertTrue(trial.verdict(PLACES, new int[] {5, 0}).sentence().contains("but 5 are promised"));
  }

  @Test
  void theYearsOwnCapacityWins() {
    Trial trial = trial(pack().with(new Capacity("surgery-north", YearRange.only(2011), 9, 9)));
    assertEquals(14, trial.row(ROW).upper());
    assertEquals(9, trial.row("training-capacity[surgery-north,2011]").upper());
  }

  @Test
  void theProgrammesRowWinsOverItsDeanerys() {
    Trial trial =
        Trial.of(
            new TrainingCapacity(),
            pack()
                .with(
                    Pack.row("training-capacity", "north", 1, Mode.HARD),
                    Pack.row("training-capacity", "surgery-north", 0.5, Mode.HARD)));
    // Half of 13, rounded down.
    assertEquals(6, trial.row(PLACES).upper());
  }

  @Test
  void whoIsAwayForATimeTakesUpNoRoom() {
    // 10 entered in 2009, all away in 2010 and back in 2011: 24 places are free in 2010
    Trial trial =
        Trial.of(
            new TrainingCapacity(),
            Pack.surgery()
                .with(aTimeOut().reason("parental").inPost(false).build())
                .with(new Capacity("surgery-north", YearRange.ANY, 24, 50))
                .with(Pack.hard("training-capacity", 1)));
    assertEquals(24, trial.row("training-capacity[surgery-north,2010]").upper());
    assertEquals(14, trial.row("training-capacity[surgery-north,2011]").upper());
    Verdict verdict = trial.verdict("training-capacity[surgery-north,2011]", new int[] {20, 13});
    // 10 of 2009 are back, 20 of 2010 are away, 13 enter
    assertEquals(23, verdict.leftSide(), 1e-9);
  }
}
