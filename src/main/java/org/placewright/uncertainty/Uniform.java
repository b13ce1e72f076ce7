package org.placewright.uncertainty;

import org.placewright.quantity.Estimate;

/**
 * Every value from the least to the greatest is as likely.
 *
 * @param least the least value
 * @param width from it to the greatest
 */
record Uniform(double least, double width) implements FittedDistribution {
  /** {@code low = least + tail·width}, {@code high = least + (1 - tail)·width}. */
  static Uniform fitted(Estimate estimate) {
    double width = (estimate.high() - estimate.low()) / (1 - 2 * estimate.tail());
    return new Uniform(estimate.low() - estimate.tail() * width, width);
  }

  @Override
  public double at(double share) {
    return least + share * width;
  }
}
