package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * Units of service and the staff that a standard requires for them, in a year.
 *
 * @param specialty who is needed
 * @param deanery where
 * @param unit what is counted: beds, births, sessions
 * @param year the year; between years the staff lie on the straight line
 * @param units how many there are, in the year
 * @param fte FTE that the standard requires
 * @param perUnits the number of units that these FTE are for
 */
@NamedComponents
public record StaffingStandard(
    String specialty,
    String deanery,
    String unit,
    int year,
    double units,
    double fte,
    double perUnits)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, unit, year);
  }

  /** FTE that the units need. */
  public double needed() {
    return units * fte / perUnits;
  }
}
