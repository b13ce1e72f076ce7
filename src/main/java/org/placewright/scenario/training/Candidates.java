package org.placewright.scenario.training;

import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;

/**
 * Who competes for the higher specialties of a core beside those who complete it. The row of a year
 * wins over that for any.
 *
 * @param core the core specialty
 * @param years the intake year; {@link YearRange#ANY} for every year
 * @param others candidates from elsewhere
 * @param reapplyShare share of those not appointed in this year who are candidates again a year
 *     later
 */
public record Candidates(String core, YearRange years, double others, double reapplyShare)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(core, years.from());
  }
}
