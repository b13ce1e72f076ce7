package org.placewright.fan;

import org.placewright.quantity.Distribution;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.EstimateBuilder;
import org.placewright.uncertainty.FittedDistribution;

/**
 * What the model itself may be wrong by in one specialty, as back-tests found: a factor on the
 * staff in post, whose 10 % and 90 % quantiles are the ends of the band of each year and whose
 * median is 1. Its logarithm is made of two halves of a normal curve, and one draw has the same
 * rank in all years. Docs page {@code models/uncertainty.md}.
 */
final class ModelError {
  /** What is drawn: -1 is the lower end of the band, 1 the upper, 0 no error. */
  static final FittedDistribution VALUES =
      FittedDistribution.of(
          EstimateBuilder.builder()
              .low(-1)
              .central(0)
              .high(1)
              .distribution(Distribution.NORMAL)
              .interval(Estimate.USUAL_INTERVAL)
              .build());

  private final int specialty;
  private final String name;
  private final double[] logLow;
  private final double[] logHigh;

  /**
   * The error of a specialty.
   *
   * @param specialty index in the register
   * @param name of the input
   * @param logLow logarithm of the lower end of the band, by year, at most 0
   * @param logHigh that of the upper end, at least 0
   */
  ModelError(int specialty, String name, double[] logLow, double[] logHigh) {
    this.specialty = specialty;
    this.name = name;
    this.logLow = logLow.clone();
    this.logHigh = logHigh.clone();
  }

  int specialty() {
    return specialty;
  }

  String name() {
    return name;
  }

  void correct(CountryRun run, double value) {
    double[] factors = new double[logLow.length];
    for (int t = 0; t < factors.length; t++) {
      factors[t] = factor(t, value);
    }
    run.correct(specialty, factors);
  }

  double factorAtTheEnd(double value) {
    return factor(logLow.length - 1, value);
  }

  private double factor(int year, double value) {
    return StrictMath.exp(value < 0 ? -value * logLow[year] : value * logHigh[year]);
  }
}
