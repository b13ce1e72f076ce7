package org.placewright.app;

import java.util.Map;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.Lever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.PlannedSpending;
import org.placewright.demand.DemandProjection;
import org.placewright.report.DecidedPlan;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.Baseline;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;

/** Reckons from a plan's places all that the report says of it. */
final class Deciding {
  private Deciding() {}

  static DecidedPlan of(PlanBrief brief, Allocation allocation, Map<String, Double> multipliers) {
    Scenario scenario = brief.scenario();
    DemandProjection demand = DemandProjection.of(scenario);
    SupplyModel model = SupplyModel.of(scenario);
    SupplyProjection without = model.project(Intakes.fromBaselineCarriedOn(scenario));
    int[][] places = allocation.plan().toArray();
    SupplyProjection with = model.project(Intakes.planned(scenario, Baseline.of(scenario), places));
    return new DecidedPlan(
        brief,
        allocation,
        Advice.of(scenario, demand, without, model.yields()),
        ProjectionRow.rows(scenario, demand, without, with),
        PlannedSpending.of(brief, allocation.plan()),
        Levers.all().stream().map(Lever::card).toList(),
        multipliers);
  }
}
