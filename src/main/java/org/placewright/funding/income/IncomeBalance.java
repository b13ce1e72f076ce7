package org.placewright.funding.income;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.BudgetRow;

/**
 * What makes providers receive other than what their trainees cost.
 *
 * @param budgetKey the fund, or {@link #TOP_UP}, with the SHA and the financial year
 * @param spend what the plan's trainees cost the fund by the tariffs
 * @param fixed fixed money that no trainee of the plan matches; negative for trainees without
 * @param transition what has not yet moved to where the trainees are
 * @param topUp what lifts providers to their floors
 */
@NamedComponents
public record IncomeBalance(
    BudgetKey budgetKey, Pounds spend, Pounds fixed, Pounds transition, Pounds topUp)
    implements BudgetRow {
  /** Stands for the fund of what no fund pays. */
  public static final String TOP_UP = "(top-up)";

  /** What providers receive from the budget. */
  public Pounds income() {
    return spend.plus(fixed).plus(transition).plus(topUp);
  }

  /** The sum with another of the same key. */
  IncomeBalance plus(IncomeBalance more) {
    return new IncomeBalance(
        budgetKey,
        spend.plus(more.spend),
        fixed.plus(more.fixed),
        transition.plus(more.transition),
        topUp.plus(more.topUp));
  }
}
