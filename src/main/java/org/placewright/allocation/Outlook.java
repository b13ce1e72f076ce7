package org.placewright.allocation;

import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * Demand and supply as projected before there is a plan.
 *
 * @param supplyModel projects supply for any intakes
 * @param demand what each specialty needs
 * @param fixed supply that comes whatever is planned: staff, trainees, joiners, and the intakes
 *     after the last planned
 * @param carriedOn supply when the baseline intake is carried on instead of a plan
 * @param yield what one place adds to supply
 */
public record Outlook(
    SupplyModel supplyModel,
    DemandProjection demand,
    SupplyProjection fixed,
    SupplyProjection carriedOn,
    Yield yield) {

  /**
   * The outlook of a scenario.
   *
   * @param scenario the input
   * @return its outlook
   */
  public static Outlook of(Scenario scenario) {
    SupplyModel model = SupplyModel.of(scenario);
    return new Outlook(
        model,
        DemandProjection.of(scenario),
        model.project(Intakes.withoutPlannedYears(scenario)),
        model.project(Intakes.fromBaselineCarriedOn(scenario)),
        model.yields());
  }

  /**
   * Supply under a plan, from the engine that ages every cohort.
   *
   * @param scenario the input
   * @param plan the plan
   * @return its supply
   */
  public SupplyProjection under(Scenario scenario, PlacesPlan plan) {
    return supplyModel.project(Baseline.of(scenario).intakes(scenario, plan));
  }
}
