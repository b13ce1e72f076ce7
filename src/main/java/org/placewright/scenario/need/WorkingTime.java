package org.placewright.scenario.need;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The time a full-time member of staff has for work in a year, as WHO's WISN calculates it.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param possibleDays days that could be worked: weeks in a year times days in a working week
 * @param publicHolidays days a year
 * @param annualLeave days a year
 * @param sickLeave days a year
 * @param specialLeave days of training and other leave at no notice
 * @param hoursADay working hours in a day
 */
@NamedComponents
public record WorkingTime(
    String specialty,
    double possibleDays,
    double publicHolidays,
    double annualLeave,
    double sickLeave,
    double specialLeave,
    double hoursADay)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty);
  }

  /** The days worked in a year. */
  public double availableDays() {
    return possibleDays - (publicHolidays + annualLeave + sickLeave + specialLeave);
  }

  /** Available working time, in hours a year. */
  public double availableHours() {
    return availableDays() * hoursADay;
  }
}
