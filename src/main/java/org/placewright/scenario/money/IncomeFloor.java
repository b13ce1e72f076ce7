package org.placewright.scenario.money;

import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The income below which a provider is destabilised. Most specific row wins.
 *
 * @param provider the provider, or {@link Wildcard#ANY}
 * @param financialYear the first year of the financial year, or {@link YearRange#ANY}
 * @param floor a share of what the provider would receive with the baseline carried on
 */
public record IncomeFloor(String provider, YearRange financialYear, Share floor) implements Row {
  @Override
  public String key() {
    return Row.keyOf(provider, financialYear.from());
  }
}
