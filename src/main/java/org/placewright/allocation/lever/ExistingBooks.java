package org.placewright.allocation.lever;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.PlannedSpend;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;

/** The books of carrying on. Only verdicts are made from it, never rows. */
final class ExistingBooks {
  private final PlanBrief brief;
  private final Register register;
  private final SpendByYear committed;
  private final SpendByYear carriedOn;

  ExistingBooks(PlanBrief brief) {
    this.brief = brief;
    register = brief.scenario().register();
    Scenario today = ExistingResources.taughtAsToday(brief.scenario());
    UnitCosts costs = UnitCosts.of(today);
    committed = CommittedSpend.of(today, costs);
    carriedOn = PlannedSpend.of(today, costs, brief.baseline().carriedOnToHorizon());
  }

  boolean areBudgets() {
    return brief.scenario().settings().commissioning().resourcesBase() == ResourcesBase.BUDGET;
  }

  /** Existing resources in pence; empty where they are budgets and there are none. */
  OptionalLong base(String scope, int year) {
    return areBudgets() ? budgets(scope, year) : OptionalLong.of(carryingOn(scope, year));
  }

  private long carryingOn(String scope, int year) {
    long pence = 0;
    for (int d : ScopeArea.of(scope, register).deaneries()) {
      for (int f = 0; f < brief.scenario().money().funds().size(); f++) {
        pence = Math.addExact(pence, committed.pence(f, d, year));
        pence = Math.addExact(pence, carriedOn.pence(f, d, year));
      }
    }
    return pence;
  }

  private OptionalLong budgets(String scope, int year) {
    Set<String> shas = new HashSet<>();
    for (int d : ScopeArea.of(scope, register).deaneries()) {
      shas.add(register.deaneries().get(d).sha());
    }
    OptionalLong sum = OptionalLong.empty();
    for (String sha : shas) {
      for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
        long more = budget.amount().pence();
        sum = OptionalLong.of(Math.addExact(sum.orElse(0), more));
      }
    }
    boolean partOfOne =
        register.deaneries().stream()
            .map(Deanery::sha)
            .filter(shas::contains)
            .skip(ScopeArea.of(scope, register).deaneries().size())
            .findAny()
            .isPresent();
    return sum.isPresent() && partOfOne
        ? OptionalLong.of(part(sum.getAsLong(), scope, shas.iterator().next(), year))
        : sum;
  }

  private long part(long whole, String deanery, String sha, int year) {
    BigDecimal all = BigDecimal.valueOf(carryingOn(sha, year));
    return all.signum() == 0
        ? 0
        : BigDecimal.valueOf(whole)
            .multiply(BigDecimal.valueOf(carryingOn(deanery, year)))
            .divide(all, 0, RoundingMode.FLOOR)
            .longValueExact();
  }
}
