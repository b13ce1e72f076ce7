package org.placewright.allocation.lever;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Bid;

/** The smallest group with which each programme runs: what it needs, or more where a bid asks. */
final class LeastIntakes {
  private final Map<String, int[]> asked = new TreeMap<>();

  private final Scenario scenario;

  private LeastIntakes(Scenario scenario) {
    this.scenario = scenario;
  }

  static LeastIntakes of(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    LeastIntakes least = new LeastIntakes(scenario);
    // A bid for every intake first, so that one for a year lies over it.
    scenario.provision().bids().stream()
        .filter(bid -> bid.years().isAny())
        .forEach(bid -> Arrays.fill(least.row(bid, horizon), bid.minPlaces()));
    for (Bid bid : scenario.provision().bids()) {
      for (int i = 0; i < horizon.intakes() && !bid.years().isAny(); i++) {
        if (bid.years().contains(horizon.firstIntakeYear() + i)) {
          least.row(bid, horizon)[i] = bid.minPlaces();
        }
      }
    }
    return least;
  }

  /** The figure that asks for the smallest group of an intake. */
  FigureName written(Programme programme, int year) {
    return scenario
        .provision()
        .bid(programme.id(), year)
        .filter(bid -> bid.minPlaces() > programme.minCohort())
        .map(bid -> FigureName.of("bids", bid, "min_places"))
        .orElse(FigureName.of("programmes", programme, "min_cohort"));
  }

  private int[] row(Bid bid, Horizon horizon) {
    return asked.computeIfAbsent(bid.programme(), any -> new int[horizon.intakes()]);
  }

  /**
   * The smallest group of one intake.
   *
   * @param programme whose own minimum applies where its bid asks for less
   * @param intake the intake's index from the first planned year
   * @return places
   */
  int of(Programme programme, int intake) {
    int[] bids = asked.getOrDefault(programme.id(), new int[0]);
    return Math.max(programme.minCohort(), bids.length > 0 ? bids[intake] : 0);
  }
}
