package org.placewright.scenario.staff;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;

/**
 * People in post in the base year.
 *
 * @param specialty id in {@code specialties.csv}
 * @param deanery where they work
 * @param ages their ages in completed years
 * @param headcount heads, at least 0
 */
public record StaffInPost(String specialty, String deanery, Sex sex, AgeBand ages, double headcount)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, sex, ages.from());
  }
}
