package org.placewright.funding.transfer;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;

/**
 * One movement of money between two funds.
 *
 * @param sha the SHA whose money it is
 * @param year the financial year, from 1 April
 * @param from the fund that gives
 * @param to the fund that takes
 * @param amount how much; above 0
 * @param limit the most that could have moved from the one to the other
 */
public record VirementRow(
    String sha, FinancialYear year, String from, String to, Pounds amount, Pounds limit) {
  /** The budget that the money is moved into. */
  public BudgetKey taker() {
    return new BudgetKey(to, sha, year);
  }

  /** As it is named in files: {@code virement[sha,from,to,year]}. */
  public String name() {
    return "virement[" + sha + "," + from + "," + to + "," + year.first() + "]";
  }
}
