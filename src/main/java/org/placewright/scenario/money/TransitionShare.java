package org.placewright.scenario.money;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Share;
import org.placewright.scenario.row.Row;

/**
 * How far the change of providers' incomes takes effect.
 *
 * @param year the financial year from which it holds, until the next row
 * @param share the share of the change from the income before to the income after
 */
public record TransitionShare(FinancialYear year, Share share) implements Row {
  @Override
  public String key() {
    return Row.keyOf(year.first());
  }
}
