package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict.State;
import org.placewright.scenario.training.Intake;

class StabilityTotalTest {
  private static final String SECOND = "stability-total[surgery/north,2011]";

  private static Trial trial(Intake... promised) {
    return Trial.of(
        new StabilityTotal(),
        Pack.surgery()
            .with(anIntake().year(2009).places(20).entrants(20).build())
            .with(List.of(promised))
            .with(Pack.hard("stability-total", 0.4)));
  }

  @Test
  void theWorkedRowAllowsTwelveToTwentyEight() {
    assertEquals(12, trial().row(SECOND).lower());
    assertEquals(28, trial().row(SECOND).upper());
    assertEquals(State.BINDING, trial().verdict(SECOND, new int[] {20, 28}).state());
    assertEquals(-1, trial().verdict(SECOND, new int[] {20, 11}).slack());
    assertEquals(State.BROKEN, trial().verdict(SECOND, new int[] {20, 11}).state());
  }

  @Test
  void aPromiseIsKept() {
    Trial trial = trial(anIntake().year(2011).places(40).entrants(40).build());
    assertEquals(40, trial.row(SECOND).upper());
    assertEquals(28, trial.row("stability-total[surgery/north,2010]").upper());
  }

  /** A second site with 8 places and no score, which therefore fails; 5 of them are promised. */
  private static Trial withFailing(Intake... promised) {
    return Trial.of(
        new StabilityTotal(),
        Pack.surgery()
            .with(anIntake().year(2009).places(12).entrants(12).build())
            .with(aProgramme().id("surgery-north-b").build())
            .with(ofSiteB(2009, 8))
            .with(List.of(promised))
            .with(Pack.hard("stability-total", 0.15), Pack.hard("quality-threshold", 60)));
  }

  private static Intake ofSiteB(int year, int places) {
    return anIntake().programme("surgery-north-b").year(year).places(places).entrants(0).build();
  }

  @Test
  void whatFailsIsNotCountedAndOthersMayTakeItsPlaces() {
    // 15 % of 12 is 1, and the 8 of the site that fails may be taken over: 11 to 21
    Trial trial = withFailing();
    assertEquals(11, trial.row(SECOND).lower());
    assertEquals(21, trial.row(SECOND).upper());
    assertEquals(
        State.BINDING, trial.verdict(SECOND, new int[] {12, 21}, new int[] {0, 0}).state());
    assertEquals(State.BROKEN, trial.verdict(SECOND, new int[] {12, 22}, new int[] {0, 0}).state());
    assertEquals(State.BROKEN, trial.verdict(SECOND, new int[] {12, 10}, new int[] {0, 0}).state());
  }

  @Test
  void whatIsPromisedToOneThatFailsIsNotTakenOver() {
    // Of its 8 the 5 that are promised stay with it: 3 may be taken over
    Trial trial = withFailing(ofSiteB(2011, 5));
    assertEquals(16, trial.row(SECOND).upper());
    assertEquals(
        State.BINDING, trial.verdict(SECOND, new int[] {12, 16}, new int[] {0, 5}).state());
    assertEquals(State.BROKEN, trial.verdict(SECOND, new int[] {12, 17}, new int[] {0, 5}).state());
  }
}
