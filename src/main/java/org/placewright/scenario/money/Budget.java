package org.placewright.scenario.money;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.row.Row;

/**
 * What a fund has for an SHA in a financial year.
 *
 * @param budgetKey the fund, SHA and financial year
 * @param amount the budget, 0 or more
 */
public record Budget(BudgetKey budgetKey, Pounds amount) implements Row, BudgetRow {
  @Override
  public String key() {
    return budgetKey.key();
  }
}
