package org.placewright.funding;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a fund spends for an SHA in a financial year.
 *
 * @param fund the fund
 * @param sha the strategic health authority
 * @param year the financial year
 * @param budget what it was given; nothing where no budget is stated
 * @param committed spend that no plan changes
 * @param planned spend on the planned intakes
 * @param virement moved in from other funds of the SHA; negative for moved out
 */
public record SpendRow(
    String fund,
    String sha,
    FinancialYear year,
    Pounds budget,
    Pounds committed,
    Pounds planned,
    Pounds virement) {
  /**
   * What is left.
   *
   * @return budget and virement less all spend; negative when overspent
   */
  public Pounds headroom() {
    return budget.plus(virement).minus(committed).minus(planned);
  }
}
