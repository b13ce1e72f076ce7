package org.placewright.allocation;

import java.util.stream.IntStream;
import org.placewright.demand.DemandProjection;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.supply.CarryOn;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * Demand and supply as projected before there is a plan.
 *
 * @param supplyModel projects supply for any intakes
 * @param demand what each specialty needs
 * @param fixed supply that comes whatever is planned: staff, trainees, joiners, and what no plan
 *     decides of the intakes after the last planned
 * @param carriedOn supply when the baseline intake is carried on instead of a plan
 * @param yield what one place adds to supply
 * @param advice what the Centre's model asks for
 * @param carryOn what goes on after the last planned intake
 */
public record Outlook(
    SupplyModel supplyModel,
    DemandProjection demand,
    SupplyProjection fixed,
    SupplyProjection carriedOn,
    Yield yield,
    Advice advice,
    CarryOn carryOn) {

  /**
   * The outlook of a scenario.
   *
   * @param scenario the input
   * @return its outlook
   */
  public static Outlook of(Scenario scenario) {
    SupplyModel model = SupplyModel.of(scenario);
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyProjection carriedOn = model.project(Intakes.fromBaselineCarriedOn(scenario));
    Yield yield = model.yields();
    Advice advice = Advice.of(scenario, demand, carriedOn, yield);
    org.placewright.supply.BaselineIntakes baseline =
        org.placewright.supply.BaselineIntakes.of(scenario);
    int[] advised = IntStream.range(0, baseline.programmes()).map(advice::places).toArray();
    CarryOn carryOn = CarryOn.of(scenario, baseline, advised);
    SupplyProjection fixed = model.project(Intakes.withoutPlannedYears(scenario, carryOn));
    return new Outlook(model, demand, fixed, carriedOn, yield, advice, carryOn);
  }

  /**
   * Supply under a plan, from the engine that ages every cohort.
   *
   * @param scenario the input
   * @param plan whole places by programme and intake
   * @return FTE by specialty, deanery and year
   */
  public SupplyProjection under(Scenario scenario, PlacesPlan plan) {
    return supplyModel.project(intakes(scenario, plan));
  }

  /**
   * The intakes of a plan, for the engine that projects supply.
   *
   * @param scenario the input
   * @param plan whole places by programme and intake
   * @return expected entrants of every intake, the planned ones from the plan
   */
  public Intakes intakes(Scenario scenario, PlacesPlan plan) {
    return Intakes.planned(
        scenario, org.placewright.supply.BaselineIntakes.of(scenario), carryOn, plan);
  }
}
