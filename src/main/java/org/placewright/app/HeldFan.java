package org.placewright.app;

import java.util.function.Function;
import org.placewright.allocation.PlanBrief;
import org.placewright.fan.DrawSettings;
import org.placewright.fan.PlanFan;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.CarryOn;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyProjection;

/** Draws the fan around a plan whose places are held still. */
final class HeldFan {
  private HeldFan() {}

  /** Draws by all processors: no figure depends on how many there are. */
  static DrawSettings settings(int draws, long seed) {
    return new DrawSettings(draws, seed, DrawSettings.usualThreads());
  }

  /**
   * Draws the futures of a plan, each with the same places.
   *
   * @param brief of a scenario in which something is uncertain
   * @param plan its places
   * @param settings how many draws, and their seed
   * @return the fan, whatever the threads
   */
  static PlanFan of(PlanBrief brief, PlacesPlan plan, DrawSettings settings) {
    Scenario scenario = brief.scenario();
    CarryOn carryOn = brief.carryOn();
    Function<Scenario, SupplyProjection> supply =
        drawn ->
            SupplyProjection.project(
                drawn, Intakes.planned(drawn, BaselineIntakes.of(drawn), carryOn, plan));
    return PlanFan.of(scenario, supply, settings);
  }
}
