package org.placewright.scenario.money;

import org.placewright.quantity.FinancialYear;

/** A row about one budget, or about all budgets that its key names with a wildcard. */
public interface BudgetRow {
  /** Which budget the row is about. */
  BudgetKey budgetKey();

  /** The id of the budget's fund. */
  default String fund() {
    return budgetKey().fund();
  }

  /** The strategic health authority that the budget is for. */
  default String sha() {
    return budgetKey().sha();
  }

  /** The budget's financial year. */
  default FinancialYear year() {
    return budgetKey().year();
  }
}
