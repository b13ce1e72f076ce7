package org.placewright.scenario.money;

import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The change of a fund's prices from one financial year to the next. Most specific row wins.
 *
 * @param fund the fund, or {@link Wildcard#ANY}
 * @param financialYear the first year of the financial year, or {@link YearRange#ANY}
 * @param rate the change from the year before as a fraction of it, over -1
 */
public record Uplift(String fund, YearRange financialYear, double rate) implements Row {
  @Override
  public String key() {
    return Row.keyOf(fund, financialYear.from());
  }
}
