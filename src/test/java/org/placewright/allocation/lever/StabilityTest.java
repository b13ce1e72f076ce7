package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Intake;
import org.placewright.scenario.LeverRow;
import org.placewright.scenario.Mode;
import org.placewright.scenario.Programme;
import org.placewright.scenario.ScenarioBuilder;

class StabilityTest {
  private static final String FIRST = "stability[surgery/north,2010]";
  private static final String SECOND = "stability[surgery/north,2011]";

  private static Trial trial(int baseline, ScenarioBuilder builder, LeverRow... levers) {
    return Trial.of(
        new Stability(),
        builder.with(new Intake("surgery-north", 2009, baseline, baseline)).with(levers));
  }

  @Test
  void theWorkedRowsMoveByThreeOfTwenty() {
    Trial trial = trial(20, Pack.surgery(), Pack.hard("stability", 0.15));
    LimitRow first = trial.row(FIRST);
    assertEquals(List.of(new Term(0, 0, 1)), first.terms());
    assertEquals(17, first.lower());
    assertEquals(23, first.upper());
    LimitRow second = trial.row(SECOND);
    assertEquals(List.of(new Term(0, 1, 1), new Term(0, 0, -1)), second.terms());
    assertEquals(-3, second.lower());
    assertEquals(3, second.upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {23, 24}).state());
    Verdict verdict = trial.verdict(SECOND, new int[] {23, 24});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "surgery in North goes from 23 places in 2010 to 24 in 2011; it may lose 3 and gain 3: met"
            + " with 2 places to spare.",
        verdict.sentence());
  }

  @Test
  void aFallTooFarIsMissedLikeARise() {
    Trial trial = trial(20, Pack.surgery(), Pack.hard("stability", 0.15));
    Verdict verdict = trial.verdict(FIRST, new int[] {16, 16});
    assertEquals(State.BROKEN, verdict.state());
    assertEquals(-4, verdict.leftSide());
    assertEquals(-3, verdict.limit());
    assertEquals(-1, verdict.slack());
  }

  @Test
  void twoPlacesMayAlwaysMove() {
    Trial trial = trial(3, Pack.surgery(), Pack.hard("stability", 0.15));
    assertEquals(5, trial.row(FIRST).upper());
    assertEquals(1, trial.row(FIRST).lower());
  }

  @Test
  void theShareIsTakenAsItIsWritten() {
    // 0.29 · 100 is 28.999… in binary; 29 places were meant.
    Trial trial = trial(100, Pack.surgery(), Pack.hard("stability", 0.29));
    assertEquals(129, trial.row(FIRST).upper());
  }

  @Test
  void aPromiseMayMoveThemFurtherAndBack() {
    // 30 are promised for 2010: up by 10 from 20, and in 2011 down again by 10.
    Trial trial =
        trial(
            20,
            Pack.surgery().with(new Intake("surgery-north", 2010, 30, 30)),
            Pack.hard("stability", 0.15));
    assertEquals(30, trial.row(FIRST).upper());
    assertEquals(-10, trial.row(SECOND).lower());
    assertEquals(3, trial.row(SECOND).upper());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {30, 20}).state());
    assertEquals(State.BINDING, trial.verdict(SECOND, new int[] {30, 20}).state());
  }

  @Test
  void programmesOfASpecialtyInADeaneryMoveTogether() {
    Trial trial =
        trial(
            20,
            Pack.surgery()
                .with(new Programme("surgery-north-b", "surgery", "north", "north-general", 1)),
            Pack.hard("stability", 0.15));
    assertEquals(2, trial.row(FIRST).terms().size());
    assertEquals(State.BINDING, trial.verdict(FIRST, new int[] {10, 0}, new int[] {13, 0}).state());
  }

  @Test
  void theSpecialtysRowWinsOverTheDeanerysAndCanSwitchOff() {
    Trial trial =
        trial(
            20,
            Pack.gpAndSurgery(),
            Pack.row("stability", "north", 0.5, Mode.HARD),
            Pack.row("stability", "surgery", 0.15, Mode.OFF));
    assertEquals(List.of("stability[gp/north,2010]", "stability[gp/north,2011]"), trial.rowNames());
    // Half of 16.
    assertEquals(24, trial.row("stability[gp/north,2010]").upper());
  }
}
