package org.placewright.scenario.need;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;

/**
 * Residents of one deanery, sex and age band at the middle of a year.
 *
 * @param deanery id of the one they live in
 * @param year calendar year
 * @param ages their ages in completed years
 * @param persons heads, at least 0
 */
public record Population(String deanery, int year, Sex sex, AgeBand ages, double persons)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(deanery, year, sex, ages.from());
  }
}
