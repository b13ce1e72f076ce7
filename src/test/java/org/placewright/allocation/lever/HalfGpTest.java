package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aProgramme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.training.FillRate;

class HalfGpTest {
  private static Trial trial(LeverRow... levers) {
    return Trial.of(
        new HalfGp(), Pack.gpAndSurgery().with(new FillRate("gp", "north", 0.9)).with(levers));
  }

  @Test
  void aRowWeighsEntrantsNotPlaces() {
    // GP: 0.9 · (1 − 0.5); surgery: −0.5 · 1.0.
    LimitRow row = trial(Pack.hard("half-gp", 0.5)).row("half-gp[*,2011]");
    assertEquals(List.of(new Term(0, 1, 0.45), new Term(1, 1, -0.5)), row.terms());
    assertEquals(0, row.lower());
    assertEquals(Double.POSITIVE_INFINITY, row.upper());
  }

  @Test
  void theWorkedRowIsMetExactlyAndBrokenByOneMorePlace() {
    Trial trial = trial(Pack.hard("half-gp", 0.5));
    Verdict exact = trial.verdict("half-gp[*,2010]", new int[] {40, 0}, new int[] {36, 0});
    assertEquals(State.BINDING, exact.state());
    assertEquals(
        "In 2010 GP programmes expect 36.0 entrants, 50.0 % of 72.0; at least 50.0 % asked:"
            + " met exactly.",
        exact.sentence());
    Verdict more = trial.verdict("half-gp[*,2010]", new int[] {40, 0}, new int[] {37, 0});
    assertEquals(State.BROKEN, more.state());
    assertEquals(-0.5, more.slack(), 1e-12);
  }

  @Test
  void roomForLessThanOneSurgeryPlaceBinds() {
    // 41 · 0.9 = 36.9; half of 36.9 + 36 is 36.45; 0.45 is left and one more would take 0.5.
    Trial trial = trial(Pack.hard("half-gp", 0.5));
    assertEquals(
        State.BINDING,
        trial.verdict("half-gp[*,2010]", new int[] {41, 0}, new int[] {36, 0}).state());
    assertEquals(
        State.MET, trial.verdict("half-gp[*,2010]", new int[] {42, 0}, new int[] {36, 0}).state());
  }

  @Test
  void softIsRelaxedAtItsPrice() {
    Trial trial = trial(Pack.soft("half-gp", 0.5));
    assertEquals(2, trial.row("half-gp[*,2010]").relaxPrice());
    Verdict verdict = trial.verdict("half-gp[*,2010]", new int[] {0, 0}, new int[] {10, 0});
    assertEquals(State.RELAXED, verdict.state());
    assertEquals(
        "In 2010 GP programmes expect 0.0 entrants, 0.0 % of 10.0; at least 50.0 % asked: missed"
            + " by 5.0 entrants, which this soft rule allows.",
        verdict.sentence());
  }

  @Test
  void aRowForSomeYearsHoldsInThoseAndOffHoldsInNone() {
    LeverRow only2011 = aLeverRow().years(YearRange.only(2011)).value(0.5).build();
    assertEquals(List.of("half-gp[*,2011]"), trial(only2011).rowNames());
    LeverRow off2011 = aLeverRow().years(YearRange.only(2011)).mode(Mode.OFF).build();
    assertEquals(List.of("half-gp[*,2010]"), trial(Pack.hard("half-gp", 0.5), off2011).rowNames());
  }

  @Test
  void anAreaHasARuleOfItsOwnBesideTheOneForAll() {
    ScenarioFixture builder =
        Pack.gpAndSurgery()
            .with(aDeanery().build())
            .with(
                aProgramme().id("surgery-south").deanery("south").provider("south-general").build())
            .with(
                Pack.hard("half-gp", 0.4),
                Pack.row("half-gp", "North SHA", 0.5, Mode.HARD),
                Pack.row("half-gp", "south", 0.1, Mode.HARD));
    Trial trial = Trial.of(new HalfGp(), builder);
    assertEquals(3, trial.row("half-gp[*,2010]").terms().size());
    assertEquals(2, trial.row("half-gp[North SHA,2010]").terms().size());
    assertEquals(List.of(new Term(2, 0, -0.1)), trial.row("half-gp[south,2010]").terms());
    int[][] plan = {{6, 0}, {4, 0}, {2, 0}};
    assertEquals(State.MET, trial.verdict("half-gp[North SHA,2010]", plan).state());
    Verdict south = trial.verdict("half-gp[south,2010]", plan);
    assertEquals(State.BROKEN, south.state());
    assertFalse(south.sentence().contains("12.0"), south.sentence());
  }

  @Test
  void theLastPlannedIntakeIsPricedForEveryYearInWhichItCarriesOn() {
    // The horizon is 2015: the intake of 2011 stands for itself and four more years.
    Trial trial =
        Trial.of(
            new HalfGp(),
            EntrantPoolLimitTest.carriesOn(Pack.gpAndSurgery().with(Pack.soft("half-gp", 0.5))));
    assertEquals(2, trial.row("half-gp[*,2010]").relaxPrice());
    assertEquals(1, trial.row("half-gp[*,2010]").years());
    assertEquals(10, trial.row("half-gp[*,2011]").relaxPrice());
    assertEquals(5, trial.row("half-gp[*,2011]").years());
  }
}
