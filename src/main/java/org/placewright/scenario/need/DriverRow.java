package org.placewright.scenario.need;

import java.util.Locale;
import org.placewright.construction.NamedComponents;
import org.placewright.quantity.Distribution;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.EstimateBuilder;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

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
 * @param central the central change, used by a plan
 * @param high the high yearly change
 * @param distribution the form of the chances between and beyond them
 * @param interval the chance of lying between low and high
 */
@NamedComponents
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
    double high,
    Distribution distribution,
    double interval)
    implements Row {
  /** The group that adds to the change from the population. */
  public static final String WITH_POPULATION = "population";

  /** What is known of the yearly change. */
  public Estimate estimate() {
    return EstimateBuilder.builder()
        .low(low)
        .central(central)
        .high(high)
        .distribution(distribution)
        .interval(interval)
        .build();
  }

  /**
   * The name of the change as an uncertain input.
   *
   * @return {@code demand_drivers/specialty/deanery/driver/from_year}, with the cause before the
   *     year where there is one
   */
  public String inputName() {
    return String.join(
            "/", "demand_drivers", specialty, deanery, driver.name().toLowerCase(Locale.ROOT))
        + (cause.isEmpty() ? "/" : "/" + cause + "/")
        + years.from();
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, deanery, driver, cause, years.from());
  }
}
