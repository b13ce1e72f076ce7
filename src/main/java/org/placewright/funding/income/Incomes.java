package org.placewright.funding.income;

import java.util.List;
import org.placewright.funding.cost.FinancialYears;
import org.placewright.funding.cost.Pricing;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Scenario;

/**
 * What programmes and providers are paid under a plan. Equations and a worked cell: docs page
 * {@code models/provider-income.md}.
 *
 * @param bills what trainees cost by the tariffs; together the spend of the plan, in its years
 * @param providers what providers receive
 * @param balance what makes the two differ
 */
public record Incomes(List<BillRow> bills, List<IncomeRow> providers, List<IncomeBalance> balance) {
  public Incomes {
    bills = List.copyOf(bills);
    providers = List.copyOf(providers);
    balance = List.copyOf(balance);
  }

  /**
   * Calculates the incomes under a plan, in the financial years in which planned intakes cost
   * anything.
   *
   * @param places the places of the plan, to the horizon
   * @param carriedOn the same with the baseline carried on
   * @return bills by provider, programme and financial year; incomes by provider, deanery and
   *     financial year; the balance by SHA, financial year and fund
   */
  public static Incomes of(Scenario scenario, PlacesToHorizon places, PlacesToHorizon carriedOn) {
    Pricing pricing = Pricing.of(scenario);
    Payees payees = Payees.of(pricing.costing());
    FinancialYears span = pricing.whole().plannedYears();
    PayeeBooks committed = CommittedBooks.of(pricing, payees);
    PayeeBooks plan = committed.with(places);
    ProviderIncome income = new ProviderIncome(scenario, payees, committed.with(carriedOn), plan);
    income.settle(span);
    return new Incomes(
        Bills.of(plan, payees, scenario.money().funds(), span), income.rows(), income.balance());
  }
}
