package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
