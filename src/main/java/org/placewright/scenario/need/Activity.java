package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A health service activity that all of a specialty's staff do, in a year.
 *
 * @param specialty who does it
 * @param deanery where
 * @param activity what is done
 * @param year the year; between years the work, number times minutes, lies on the straight line
 * @param annualNumber how often it is done in the year
 * @param minutes the time one takes a trained member of staff
 */
@NamedComponents
public record Activity(
    String specialty,
    String deanery,
    String activity,
    int year,
    double annualNumber,
    double minutes)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, activity, year);
  }
}
