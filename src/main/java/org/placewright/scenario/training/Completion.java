package org.placewright.scenario.training;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * Who completed training in a past year, as counted.
 *
 * @param specialty what they trained for
 * @param deanery where they trained
 * @param year the year in which they completed
 * @param headcount people
 */
@NamedComponents
public record Completion(String specialty, String deanery, int year, double headcount)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, year);
  }
}
