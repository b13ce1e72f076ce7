package org.placewright.scenario.money;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.row.Row;

/**
 * What a fund has for an SHA in a financial year.
 *
 * @param fund id in {@code funds.csv}
 * @param sha the strategic health authority
 * @param year the financial year
 * @param amount what it may spend, in cash
 */
public record Budget(String fund, String sha, FinancialYear year, Pounds amount) implements Row {
  @Override
  public String key() {
    return Row.keyOf(fund, sha, year.first());
  }
}
