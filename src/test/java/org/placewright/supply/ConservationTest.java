package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;

/** Nobody appears and nobody vanishes, whatever the scenario. */
class ConservationTest {
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void openingAndJoinersAreClosingAndLeavers(long seed) {
    SupplyProjection supply = project(seed);
    everywhere(
        (s, d, t) ->
            assertEquals(
                supply.get(Measure.HEADS, s, d, t - 1)
                    + supply.get(Measure.ARRIVALS, s, d, t)
                    + supply.get(Measure.INTERNATIONAL, s, d, t)
                    + supply.get(Measure.RETURNERS, s, d, t),
                supply.get(Measure.HEADS, s, d, t)
                    + supply.get(Measure.LEAVERS, s, d, t)
                    + supply.get(Measure.NOT_TAKEN_UP, s, d, t),
                EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void traineesStayGoAwayForATimeLeaveOrComplete(long seed) {
    SupplyProjection supply = project(seed);
    everywhere(
        (s, d, t) ->
            assertEquals(
                supply.get(Measure.TRAINEES, s, d, t - 1)
                    + supply.get(Measure.AWAY, s, d, t - 1)
                    + supply.get(Measure.ENTRANTS, s, d, t),
                supply.get(Measure.TRAINEES, s, d, t)
                    + supply.get(Measure.AWAY, s, d, t)
                    + supply.get(Measure.ATTRITION, s, d, t)
                    + supply.get(Measure.COMPLETERS, s, d, t),
                EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whoTakesUpAPostArrivesSomewhereOrMovesAway(long seed) {
    SupplyProjection supply = project(seed);
    for (int s = 0; s < 3; s++) {
      for (int t = 0; t < 12; t++) {
        double completed = total(supply, Measure.FIRST_POSTS, s, t);
        double arrived = total(supply, Measure.ARRIVALS, s, t);
        assertEquals(completed, arrived + total(supply, Measure.MOVED_AWAY, s, t), EXACT);
        assertTrue(t != 1 || s == 0 || completed > arrived);
      }
    }
  }

  private static double total(SupplyProjection supply, Measure measure, int specialty, int year) {
    double total = 0;
    for (int d = 0; d < 3; d++) {
      total += supply.get(measure, specialty, d, year);
    }
    return total;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void completersWaitTakeUpAPostCompeteOrNeverWorkHere(long seed) {
    SupplyProjection supply = project(seed);
    everywhere(
        (s, d, t) ->
            assertEquals(
                supply.get(Measure.AWAITING_POST, s, d, t - 1)
                    + supply.get(Measure.COMPLETERS, s, d, t),
                supply.get(Measure.AWAITING_POST, s, d, t)
                    + supply.get(Measure.FIRST_POSTS, s, d, t)
                    + supply.get(Measure.CANDIDATES, s, d, t)
                    + supply.get(Measure.NEVER_IN_POST, s, d, t),
                EXACT));
  }

  private static SupplyProjection project(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  private interface Law {
    void holds(int specialty, int deanery, int year);
  }

  private static void everywhere(Law law) {
    for (int s = 0; s < 3; s++) {
      for (int d = 0; d < 3; d++) {
        for (int t = 1; t < 12; t++) {
          law.holds(s, d, t);
        }
      }
    }
  }
}
