package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;

/** Nobody appears and nobody vanishes, in any scenario. */
class ConservationTest {
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void openingAndJoinersAreClosingAndLeavers(long seed) {
    SupplyProjection supply = project(seed);
    everywhere(
        (s, d, t) ->
            assertEquals(
                supply.get(ProjectionMeasure.HEADS, s, d, t - 1)
                    + supply.get(ProjectionMeasure.ARRIVALS, s, d, t)
                    + supply.get(ProjectionMeasure.INTERNATIONAL, s, d, t)
                    + supply.get(ProjectionMeasure.RETURNERS, s, d, t),
                supply.get(ProjectionMeasure.HEADS, s, d, t)
                    + supply.get(ProjectionMeasure.LEAVERS, s, d, t)
                    + supply.get(ProjectionMeasure.NOT_TAKEN_UP, s, d, t),
                EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void traineesStayGoAwayForATimeLeaveOrComplete(long seed) {
    SupplyProjection supply = project(seed);
    everywhere(
        (s, d, t) ->
            assertEquals(
                supply.get(ProjectionMeasure.TRAINEES, s, d, t - 1)
                    + supply.get(ProjectionMeasure.AWAY, s, d, t - 1)
                    + supply.get(ProjectionMeasure.ENTRANTS, s, d, t),
                supply.get(ProjectionMeasure.TRAINEES, s, d, t)
                    + supply.get(ProjectionMeasure.AWAY, s, d, t)
                    + supply.get(ProjectionMeasure.ATTRITION, s, d, t)
                    + supply.get(ProjectionMeasure.COMPLETERS, s, d, t),
                EXACT));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whoTakesUpAPostArrivesSomewhereOrMovesAway(long seed) {
    SupplyProjection supply = project(seed);
    for (int s = 0; s < 3; s++) {
      for (int t = 0; t < 12; t++) {
        double completed = total(supply, ProjectionMeasure.FIRST_POSTS, s, t);
        double arrived = total(supply, ProjectionMeasure.ARRIVALS, s, t);
        assertEquals(completed, arrived + total(supply, ProjectionMeasure.MOVED_AWAY, s, t), EXACT);
        assertTrue(t != 1 || s == 0 || completed > arrived);
      }
    }
  }

  private static double total(
      SupplyProjection supply, ProjectionMeasure measure, int specialty, int year) {
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
                supply.get(ProjectionMeasure.AWAITING_POST, s, d, t - 1)
                    + supply.get(ProjectionMeasure.COMPLETERS, s, d, t),
                supply.get(ProjectionMeasure.AWAITING_POST, s, d, t)
                    + supply.get(ProjectionMeasure.FIRST_POSTS, s, d, t)
                    + supply.get(ProjectionMeasure.CANDIDATES, s, d, t)
                    + supply.get(ProjectionMeasure.NEVER_IN_POST, s, d, t),
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
