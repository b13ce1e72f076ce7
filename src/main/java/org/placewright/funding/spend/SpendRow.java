package org.placewright.funding.spend;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.BudgetRow;

/**
 * What a fund spends for an SHA in a financial year.
 *
 * @param budgetKey the fund, SHA and financial year
 * @param budget what it was given; nothing where no budget is stated
 * @param committed spend that no plan changes
 * @param planned spend on the planned intakes
 * @param carriedOn spend on the places that carry on after the last planned intake
 * @param virement moved in from other funds of the SHA; negative for moved out
 * @param carriedIn unspent in the financial year before, and carried into this one
 * @param carriedOut unspent in this financial year, and carried into the next
 */
@NamedComponents
public record SpendRow(
    BudgetKey budgetKey,
    Pounds budget,
    Pounds committed,
    Pounds planned,
    Pounds carriedOn,
    Pounds virement,
    Pounds carriedIn,
    Pounds carriedOut)
    implements BudgetRow {
  /**
   * The same with money that moves.
   *
   * @param moved in from other funds, negative for out
   * @param in carried into this year
   * @param out carried into the next
   * @return the row
   */
  public SpendRow moving(Pounds moved, Pounds in, Pounds out) {
    return new SpendRow(budgetKey, budget, committed, planned, carriedOn, moved, in, out);
  }

  /** All spend from the budget: committed, planned and carried on. */
  public Pounds spend() {
    return committed.plus(planned).plus(carriedOn);
  }

  /**
   * What is left of the budget when all is paid.
   *
   * @return budget, virement and what was carried in, less what is carried out and all spend;
   *     negative when overspent
   */
  public Pounds headroom() {
    Pounds had = budget.plus(virement).plus(carriedIn);
    return had.minus(carriedOut).minus(spend());
  }
}
