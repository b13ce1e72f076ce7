package org.placewright.scenario;

import org.placewright.quantity.YearRange;

/**
 * A yearly change in demand other than from population. Most specific row of a driver wins in each
 * year.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param deanery the deanery, or {@link Wildcard#ANY}
 * @param driver what changes demand
 * @param years the years in which the change happens: the change of year t is from t - 1 to t
 * @param low the low yearly change in demand, as a fraction
 * @param central the central one, used by a plan
 * @param high the high one
 */
public record DriverRow(
    String specialty,
    String deanery,
    Driver driver,
    YearRange years,
    double low,
    double central,
    double high)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, driver, years.from());
  }
}
