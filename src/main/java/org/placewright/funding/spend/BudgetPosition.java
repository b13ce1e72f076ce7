package org.placewright.funding.spend;

import java.util.OptionalLong;
import org.placewright.construction.NamedComponents;
import org.placewright.funding.transfer.BudgetAmounts;
import org.placewright.funding.transfer.BudgetAmountsBuilder;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;

/**
 * What a plan does to one budget, in pence.
 *
 * @param limit what part of the budget may be spent
 * @param fund the budget's fund
 * @param committed spend that no plan changes
 * @param amounts all spend, what may be spent at most, and what may move
 * @param cheapestPlace the least above 0 that a place costs the fund in the year; empty when no
 *     place costs it anything
 * @param money what moves and is carried
 */
public record BudgetPosition(
    SpendingLimit limit,
    Fund fund,
    long committed,
    BudgetAmounts amounts,
    OptionalLong cheapestPlace,
    Flow money) {

  /**
   * Money that enters and leaves a budget, in pence.
   *
   * @param moved in from other funds, negative for out
   * @param in carried in from the year before
   * @param out carried into the next year
   */
  @NamedComponents
  public record Flow(long moved, long in, long out) {
    static final Flow NONE = new Flow(0, 0, 0);

    /** The pence that may be spent on top of the budget's own, negative for less. */
    public long net() {
      return moved + in - out;
    }
  }

  /** The budget before any money moves. */
  static BudgetPosition of(SpendingLimit limit, PlanMoney money) {
    Budget budget = limit.budget();
    Fund fund = money.fund(budget.fund());
    PlanMoney.MoneyLine line = money.line(budget.budgetKey());
    long committed = money.committed(line);
    Pounds mayMove = budget.amount().part(fund.virementLimit());
    Pounds free = budget.amount().rest(fund.ringfencedShare());
    BudgetAmounts amounts =
        BudgetAmountsBuilder.builder()
            .spend(committed + money.planned(line))
            .allowance(Math.max(limit.amount().pence(), committed + money.promised(line)))
            .mostOut(Math.min(mayMove.pence(), free.pence()))
            .mostIn(mayMove.pence())
            .build();
    return new BudgetPosition(
        limit, fund, committed, amounts, money.cheapestPlace(line), Flow.NONE);
  }

  /** The budget that the position is of. */
  public Budget budget() {
    return limit.budget();
  }

  /** Whether the fund pays for any place in the year. */
  boolean canPay() {
    return cheapestPlace.isPresent();
  }

  BudgetPosition with(Flow flow) {
    return new BudgetPosition(limit, fund, committed, amounts, cheapestPlace, flow);
  }
}
