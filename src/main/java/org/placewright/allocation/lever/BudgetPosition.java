package org.placewright.allocation.lever;

import java.util.List;
import java.util.OptionalLong;
import org.placewright.allocation.PlanBrief;
import org.placewright.construction.NamedComponents;
import org.placewright.funding.transfer.Account;
import org.placewright.funding.transfer.AccountBuilder;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.policy.Mode;

/**
 * What a plan does to one budget under the ringfence, in pence.
 *
 * @param rule the rule in force
 * @param fund whose ringfence and virement limits apply
 * @param budget what the fund has for one SHA in one financial year
 * @param committed spend that no plan changes
 * @param account spend, allowance and what may move
 * @param cheapestPlace the least a place costs it; empty when none costs it anything
 * @param money what moves and is carried
 */
record BudgetPosition(
    RuleInForce rule,
    Fund fund,
    Budget budget,
    long committed,
    Account account,
    OptionalLong cheapestPlace,
    Flow money) {

  /**
   * What comes and goes.
   *
   * @param moved in from other funds, negative for out
   * @param in carried in from the year before
   * @param out carried into the next
   */
  @NamedComponents
  record Flow(long moved, long in, long out) {
    static final Flow NONE = new Flow(0, 0, 0);

    /** What there is more to spend. */
    long net() {
      return moved + in - out;
    }
  }

  /** The budget before any money moves. */
  static BudgetPosition of(RuleInForce rule, Budget budget, PlanBrief brief, PlanMoney money) {
    List<Fund> funds = brief.scenario().money().funds();
    int f = funds.stream().map(Fund::id).toList().indexOf(budget.fund());
    PlanMoney.MoneyLine line =
        new PlanMoney.MoneyLine(budget.sha(), each -> each == f, rule.year());
    long committed = money.committed(line);
    long amount = budget.amount().pence();
    long asked = RoundedDownShare.of(amount, rule.value());
    long allowance = Math.max(asked, committed + money.promised(line));
    long in = RoundedDownShare.of(amount, funds.get(f).virementLimit().fraction());
    long out = Math.min(in, RoundedDownShare.rest(amount, funds.get(f).ringfencedShare()));
    Account account =
        AccountBuilder.builder()
            .spend(committed + money.planned(line))
            .allowance(allowance)
            .mostOut(out)
            .mostIn(in)
            .build();
    OptionalLong cheapest = money.cheapestPlace(line);
    return new BudgetPosition(rule, funds.get(f), budget, committed, account, cheapest, Flow.NONE);
  }

  /** What may be spent of the budget by itself. */
  long asked() {
    return RoundedDownShare.of(budget.amount().pence(), rule.value());
  }

  boolean canPay() {
    return cheapestPlace.isPresent();
  }

  /** Money moves only between budgets that are held alike. */
  boolean isHeld(Mode mode) {
    return rule.row().mode() == mode && rule.counts();
  }

  BudgetPosition with(Flow flow) {
    return new BudgetPosition(rule, fund, budget, committed, account, cheapestPlace, flow);
  }
}
