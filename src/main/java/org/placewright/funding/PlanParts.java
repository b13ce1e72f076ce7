package org.placewright.funding;

import java.util.Arrays;
import org.placewright.scenario.Scenario;

/**
 * What is planned of a plan to the horizon, and what carries on after it.
 *
 * @param planned places by programme (in register order) and planned intake
 * @param carriedOn places by programme and intake from the first planned one on; 0 in those
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in this package, never compared
record PlanParts(int[][] planned, int[][] carriedOn) {
  /**
   * Parts a plan.
   *
   * @param scenario whose intakes are planned
   * @param places places by programme and intake; the planned ones, and any after them
   */
  static PlanParts of(Scenario scenario, int[]... places) {
    int intakes = scenario.horizon().intakes();
    int[][] planned = new int[places.length][];
    int[][] carriedOn = new int[places.length][];
    for (int p = 0; p < places.length; p++) {
      planned[p] = Arrays.copyOf(places[p], intakes);
      carriedOn[p] = places[p].clone();
      Arrays.fill(carriedOn[p], 0, Math.min(intakes, carriedOn[p].length), 0);
    }
    return new PlanParts(planned, carriedOn);
  }
}
