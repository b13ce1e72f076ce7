package org.placewright.fan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One row of {@code advice_range.csv}: the required intake of all deaneries in other futures than
 * the central one. All in places a year.
 *
 * @param specialty its id, or {@link org.placewright.scenario.row.Wildcard#ANY} for all together
 * @param current the current intake
 * @param required the required intake with everything as the pack has it
 * @param driversLow the required intake with every driver of demand at its low
 * @param driversHigh the required intake with every driver at its high
 * @param mean the mean of all draws; empty where nothing was drawn
 * @param quantiles at {@link FanRow#SHARES} of the draws; none where nothing was drawn
 */
public record RequiredIntake(
    String specialty,
    double current,
    double required,
    double driversLow,
    double driversHigh,
    OptionalDouble mean,
    List<Double> quantiles) {
  public RequiredIntake {
    quantiles = List.copyOf(quantiles);
  }

  /**
   * The required intake that a share of the draws lies below.
   *
   * @param share one of {@link FanRow#SHARES}
   * @return places a year; empty where nothing was drawn
   */
  public OptionalDouble quantile(double share) {
    return quantiles.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(quantiles.get(FanRow.SHARES.indexOf(share)));
  }
}
