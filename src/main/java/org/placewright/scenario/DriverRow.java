package org.placewright.scenario;

import org.placewright.quantity.YearRange;

/**
 * A yearly change in demand other than from population. Most specific row of a driver and cause
 * wins in each year.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param deanery the deanery, or {@link Wildcard#ANY}
 * @param driver what changes demand
 * @param cause what it is called where a driver has several, empty where it has one
 * @param years the years in which the change happens: the change of year t is from t - 1 to t
 * @param trend whether the years' changes multiply or add up
 * @param group drivers of one group add up; empty for the usual way of the trend
 * @param low the low yearly change in demand, as a fraction
 * @param central the central one, used by a plan
 * @param high the high one
 */
public record DriverRow(
    String specialty,
    String deanery,
    Driver driver,
    String cause,
    YearRange years,
    Trend trend,
    String group,
    double low,
    double central,
    double high)
    implements Row {
  /** The group that adds to the change from the population. */
  public static final String WITH_POPULATION = "population";

  /** A compound change, the only one of its driver. */
  public DriverRow(
      String specialty,
      String deanery,
      Driver driver,
      YearRange years,
      double low,
      double central,
      double high) {
    this(specialty, deanery, driver, "", years, Trend.COMPOUND, "", low, central, high);
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, driver, cause, years.from());
  }
}
