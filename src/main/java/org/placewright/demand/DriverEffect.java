package org.placewright.demand;

import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Trend;

/**
 * What one driver, or one of its causes, does to demand.
 *
 * @param driver which driver of demand
 * @param group effects of one group add up, groups multiply
 * @param factor what it alone has multiplied demand by since the base year, by year
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
record DriverEffect(Driver driver, String group, double[] factor) {
  /** Ids begin with a letter or digit, so that no group a pack names is called these. */
  private static final String ALL_ADDITIVE = "+";

  private static final String ALONE = "*";

  /**
   * The effect of one row of {@code demand_drivers.csv}.
   *
   * @param row the row that says its trend and group
   * @param factor its factor by year
   */
  static DriverEffect of(DriverRow row, double[] factor) {
    if (!row.group().isEmpty()) {
      return new DriverEffect(row.driver(), row.group(), factor);
    }
    boolean adds = row.trend() == Trend.ADDITIVE;
    String alone = ALONE + row.driver().code() + ALONE + row.cause();
    return new DriverEffect(row.driver(), adds ? ALL_ADDITIVE : alone, factor);
  }
}
