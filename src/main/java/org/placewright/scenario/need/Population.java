package org.placewright.scenario.need;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;

/**
 * Residents.
 *
 * @param deanery where they live
 * @param year mid-year
 * @param sex their sex
 * @param ages their ages in completed years
 * @param persons people
 */
public record Population(String deanery, int year, Sex sex, AgeBand ages, double persons)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(deanery, year, sex, ages.from());
  }
}
