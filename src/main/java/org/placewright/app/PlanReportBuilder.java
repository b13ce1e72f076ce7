package org.placewright.app;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.NextPlaces;
import org.placewright.allocation.Outlook;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanCost;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.PoolArithmetic;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.commission.Commission;
import org.placewright.commission.Commissions;
import org.placewright.commission.WorseOff;
import org.placewright.funding.income.Incomes;
import org.placewright.funding.spend.CurriculumCosts;
import org.placewright.funding.spend.HolderStatements;
import org.placewright.funding.spend.PaidFor;
import org.placewright.funding.spend.Payments;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.leadership.LeadershipPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.report.BoardFigures;
import org.placewright.report.PlaceReasons;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.Shortage;
import org.placewright.supply.StageYear;
import org.placewright.supply.SupplyProjection;

/** Calculates from a plan's places all that the report says of it. */
final class PlanReportBuilder {
  private PlanReportBuilder() {}

  static PlanReport of(
      PlanBrief brief, Allocation allocation, Optional<WithoutRules> free, LoadedPack pack) {
    Scenario scenario = brief.scenario();
    Outlook outlook = brief.outlook();
    SupplyProjection with = outlook.under(scenario, allocation.plan());
    Advice advice = brief.advice();
    List<Commission> commissions = Commissions.of(brief, allocation, advice);
    List<ProjectionRow> projection = projection(brief, with);
    PlacesToHorizon places = brief.carryOn().extend(allocation.plan());
    PlannedSpending spending =
        PlannedSpending.of(brief.money(allocation.plan()), Ringfence.limits(brief));
    return new PlanReport(
        brief,
        allocation,
        advice,
        projection,
        spending.rows(),
        payments(brief, places, spending),
        Incomes.of(scenario, places, brief.baseline().carriedOnToHorizon()),
        StageYear.of(scenario, outlook.intakes(scenario, allocation.plan()), with),
        CurriculumCosts.of(scenario, places),
        commissions,
        Levers.inForce(brief).cards(),
        pack.assumptions(),
        board(brief, projection, free, reasons(brief, allocation, commissions, pack)),
        LeadershipPlan.NONE);
  }

  private static PlaceReasons reasons(
      PlanBrief brief, Allocation allocation, List<Commission> commissions, LoadedPack pack) {
    NextPlaces next = NextPlaces.of(brief, Levers.all(), allocation);
    return PlaceReasons.of(brief.scenario(), next, commissions, pack.written());
  }

  private static List<ProjectionRow> projection(PlanBrief brief, SupplyProjection with) {
    Outlook outlook = brief.outlook();
    return ProjectionRow.rows(brief.scenario(), outlook.demand(), outlook.carriedOn(), with);
  }

  private static BoardFigures board(
      PlanBrief brief,
      List<ProjectionRow> projection,
      Optional<WithoutRules> free,
      PlaceReasons reasons) {
    Scenario scenario = brief.scenario();
    return new BoardFigures(
        PlanCost.of(brief, Levers.all(), brief.baseline().carriedOn()),
        Shortage.byGroup(scenario, projection),
        WorseOff.of(scenario.register(), Shortage.bySpecialty(projection), reasons.commissions()),
        PoolArithmetic.of(brief),
        free.map(
            plan ->
                new BoardFigures.Mission(
                    plan,
                    Shortage.byGroup(
                        scenario,
                        projection(
                            brief, brief.outlook().under(scenario, plan.allocation().plan()))))),
        reasons,
        Optional.empty(),
        Optional.empty());
  }

  private static Payments payments(
      PlanBrief brief, PlacesToHorizon places, PlannedSpending spending) {
    PaidFor.Plans plans = new PaidFor.Plans(places, brief.baseline().carriedOnToHorizon());
    return new Payments(
        spending.virements(),
        PaidFor.of(brief.scenario(), plans, spending.rows(), spending.virements()),
        HolderStatements.of(brief.scenario(), places, spending.rows()));
  }
}
