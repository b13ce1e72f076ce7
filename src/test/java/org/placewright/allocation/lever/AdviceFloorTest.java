package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict.State;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.Capacity;

class AdviceFloorTest {
  private static final String KEPT = "advice[surgery,2010]";
  private static final String WANTED = "advice[surgery/wanted,2010]";

  /** As many people leave as there are; of 100 the Centre asks for a few, of 0 for none. */
  private static Trial trial(int baseline) {
    return Trial.of(
        new AdviceFloor(),
        Pack.surgery()
            .with(anIntake().year(2009).places(baseline).entrants(baseline).build())
            .with(Pack.hard("advice", 0.9)));
  }

  private static double advised(Trial trial) {
    return trial.brief().advice().country(0);
  }

  @Test
  void aSpecialtyThatIsWantedSmallerKeepsNineTenthsOfTheAdvice() {
    Trial trial = trial(40);
    assertTrue(advised(trial) < 40, "" + advised(trial));
    assertEquals(Math.floor(0.9 * advised(trial)), trial.row(KEPT).lower());
    assertFalse(trial.rowNames().contains(WANTED));
  }

  @Test
  void aSpecialtyThatIsWantedLargerKeepsNineTenthsAndIsHeldAtTheBaselineSoftly() {
    Trial trial = trial(2);
    assertTrue(advised(trial) > 2, "" + advised(trial));
    assertEquals(1, trial.row(KEPT).lower());
    assertTrue(trial.row(KEPT).isHard());
    assertEquals(2, trial.row(WANTED).lower());
    assertEquals(2, trial.row(WANTED).relaxPrice());
    assertEquals(State.BINDING, trial.verdict(KEPT, new int[] {1, 1}).state());
    assertEquals(State.RELAXED, trial.verdict(WANTED, new int[] {1, 1}).state());
  }

  /** The advice is rounded once, when its share is: of 916.6 it is 824, as 824.94 is no 825. */
  @Test
  void theShareIsOfTheAdviceBeforeItIsRounded() {
    assertEquals(824, RoundedDownShare.ofAmount(916.6, 0.9));
    assertEquals(825, RoundedDownShare.ofAmount(917, 0.9));
    // In binary 0.57 · 100 is 56.999…; 57 was meant.
    assertEquals(57, RoundedDownShare.ofAmount(100, 0.57));
  }

  @Test
  void whatCapacityTakesAwayIsNotRequired() {
    Trial trial =
        Trial.of(
            new AdviceFloor(),
            Pack.surgery()
                .with(new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(50, 59), 200))
                .with(new Capacity("surgery-north", YearRange.ANY, 100, 5))
                .with(Pack.hard("advice", 0.9)));
    assertTrue(advised(trial) > 5, "" + advised(trial));
    assertEquals(4, trial.row(KEPT).lower());
    assertEquals(
        List.of(KEPT, WANTED), trial.rowNames().stream().filter(n -> n.contains("2010")).toList());
  }
}
