package org.placewright.demand;

import java.util.Arrays;
import java.util.List;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Driver;
import org.placewright.scenario.DriverRow;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Wildcard;

/**
 * What each driver has multiplied demand by since the base year: {@code Π (1 + rate(u))} over the
 * years u after it.
 */
final class DriverFactors {
  private final List<DriverRow> rows;
  private final Horizon horizon;
  private final Variant variant;

  DriverFactors(Scenario scenario, Variant variant) {
    this(scenario.need().drivers(), scenario.horizon(), variant);
  }

  private DriverFactors(List<DriverRow> rows, Horizon horizon, Variant variant) {
    this.rows = rows;
    this.horizon = horizon;
    this.variant = variant;
  }

  /** The factors of one specialty, its rows picked out once for all deaneries. */
  DriverFactors of(Specialty specialty) {
    return new DriverFactors(
        rows.stream().filter(row -> Wildcard.covers(row.specialty(), specialty.id())).toList(),
        horizon,
        variant);
  }

  /** Factors by driver, in the order of its constants, and year from the base year. */
  double[][] in(Deanery deanery) {
    double[][] factors = new double[Driver.values().length][];
    for (Driver driver : Driver.values()) {
      double[] rates = rates(driver, deanery);
      double[] factor = new double[rates.length];
      factor[0] = 1;
      for (int t = 1; t < factor.length; t++) {
        factor[t] = factor[t - 1] * (1 + rates[t]);
      }
      factors[driver.ordinal()] = factor;
    }
    return factors;
  }

  /**
   * Rows are painted over the years, the most specific last; of equally specific ones whose years
   * overlap, the one that begins later.
   */
  private double[] rates(Driver driver, Deanery deanery) {
    double[] rates = new double[horizon.years()];
    Wildcard.leastSpecificFirst(
            rows,
            row -> row.driver() == driver && Wildcard.covers(row.deanery(), deanery.id()),
            row -> Wildcard.specificity(row.specialty(), row.deanery()))
        .forEach(row -> paint(row, rates));
    return rates;
  }

  private void paint(DriverRow row, double[] rates) {
    int from = Math.max(row.years().from(), horizon.baseYear());
    int to = Math.min(row.years().to(), horizon.horizonYear());
    if (from <= to) {
      Arrays.fill(rates, from - horizon.baseYear(), to - horizon.baseYear() + 1, variant.rate(row));
    }
  }
}
