package org.placewright.allocation.lever;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.register.Register;

/** What existing resources are, in pence, for rows. Only rows are made from it, never verdicts. */
final class ExistingRows {
  private final PlanBrief brief;
  private final UnitCosts costs;
  private final SpendByYear committed;

  ExistingRows(PlanBrief brief) {
    this.brief = brief;
    Scenario today = ExistingResources.taughtAsToday(brief.scenario());
    costs = UnitCosts.of(today);
    committed = CommittedSpend.of(today, costs);
  }

  /** Those of an area in a financial year; empty where they are budgets and there are none. */
  OptionalLong base(String scope, int year) {
    boolean budgets =
        brief.scenario().settings().commissioning().resourcesBase() == ResourcesBase.BUDGET;
    return budgets ? budgets(scope, year) : OptionalLong.of(carryingOn(scope, year));
  }

  private long carryingOn(String scope, int year) {
    Horizon horizon = brief.scenario().horizon();
    long pence = 0;
    for (int d : ScopeArea.of(scope, brief.scenario().register()).deaneries()) {
      for (int f = 0; f < costs.funds(); f++) {
        pence += committed.pence(f, d, year);
      }
    }
    for (ProgrammeContext context : ProgrammeContext.within(brief, scope)) {
      MoneyRows.TermPrice price = new MoneyRows.TermPrice(costs, context.index(), fund -> true);
      for (int intake = horizon.firstIntakeYear(); intake <= horizon.horizonYear(); intake++) {
        pence += price.of(intake, intake, year) * places(context.index(), intake);
      }
    }
    return pence;
  }

  private long places(int programme, int intakeYear) {
    Horizon horizon = brief.scenario().horizon();
    int now = brief.baseline().places(programme);
    return horizon.plans(intakeYear)
        ? Math.max(
            now, brief.baseline().promised(programme, intakeYear - horizon.firstIntakeYear()))
        : now;
  }

  private OptionalLong budgets(String scope, int year) {
    Register register = brief.scenario().register();
    List<Integer> area = ScopeArea.of(scope, register).deaneries();
    long pence = 0;
    boolean any = false;
    for (String sha : register.shas()) {
      List<Integer> all = ScopeArea.of(sha, register).deaneries();
      List<Budget> budgets = brief.scenario().money().budgets(sha, new FinancialYear(year));
      if (all.stream().anyMatch(area::contains) && !budgets.isEmpty()) {
        long whole = budgets.stream().mapToLong(row -> row.amount().pence()).sum();
        pence += area.containsAll(all) ? whole : part(whole, scope, sha, year);
        any = true;
      }
    }
    return any ? OptionalLong.of(pence) : OptionalLong.empty();
  }

  /** A deanery's part of its SHA's, by what carrying on costs, rounded down. */
  private long part(long whole, String deanery, String sha, int year) {
    long all = carryingOn(sha, year);
    return all == 0
        ? 0
        : BigInteger.valueOf(whole)
            .multiply(BigInteger.valueOf(carryingOn(deanery, year)))
            .divide(BigInteger.valueOf(all))
            .longValueExact();
  }
}
