package org.placewright.app;

import org.placewright.allocation.Allocation;
import org.placewright.allocation.Lever;
import org.placewright.allocation.Outlook;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.PlannedSpending;
import org.placewright.report.DecidedPlan;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.supply.SupplyProjection;

/** Reckons from a plan's places all that the report says of it. */
final class Deciding {
  private Deciding() {}

  static DecidedPlan of(PlanBrief brief, Allocation allocation) {
    Scenario scenario = brief.scenario();
    Outlook outlook = Outlook.of(scenario);
    SupplyProjection with = outlook.under(scenario, allocation.plan());
    return new DecidedPlan(
        brief,
        judged(brief, allocation),
        Advice.of(scenario, outlook.demand(), outlook.carriedOn(), outlook.yield()),
        ProjectionRow.rows(scenario, outlook.demand(), outlook.carriedOn(), with),
        PlannedSpending.of(brief, allocation.plan()),
        Levers.toldOf(brief).stream().map(Lever::card).toList());
  }

  // A lever that is off says so in the report, though it has nothing to check.
  private static Allocation judged(PlanBrief brief, Allocation allocation) {
    return new Allocation(
        allocation.plan(),
        Levers.verdicts(brief, allocation.plan()),
        allocation.prices(),
        allocation.multipliers(),
        allocation.certificate(),
        allocation.solve());
  }
}
