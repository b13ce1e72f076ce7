package org.placewright.quantity;

import org.placewright.construction.NamedComponents;

/**
 * What is known of an uncertain number.
 *
 * @param low the low end of the interval
 * @param central the central value
 * @param high the high end of the interval
 * @param distribution the form of the chances
 * @param interval the chance of lying from low to high, as much being below as above; 1 when low
 *     and high are the least and the greatest there can be
 */
@NamedComponents
public record Estimate(
    double low, double central, double high, Distribution distribution, double interval) {
  /** The distribution where a row names none. */
  public static final Distribution USUAL_DISTRIBUTION = Distribution.TRIANGULAR;

  /** The interval where a row names none: low is the 10 % and high the 90 % quantile. */
  public static final double USUAL_INTERVAL = 0.8;

  /** The narrowest interval that a row may give. */
  public static final double LEAST_INTERVAL = 0.5;

  public Estimate {
    if (!(low <= central && central <= high)) {
      throw new IllegalArgumentException(
          "low, central and high do not rise: " + low + ", " + central + ", " + high);
    }
    if (!(interval >= LEAST_INTERVAL && interval <= 1)) {
      throw new IllegalArgumentException("interval must be from 0.5 to 1: " + interval);
    }
    if (interval == 1 && distribution == Distribution.NORMAL) {
      throw new IllegalArgumentException("a normal distribution has no least and greatest");
    }
  }

  /**
   * Whether there is any doubt.
   *
   * @return false when low and high are one number
   */
  public boolean uncertain() {
    return low < high;
  }

  /**
   * The chance of lying below low, which is that of lying above high.
   *
   * @return from 0 to 0.25
   */
  public double tail() {
    return (1 - interval) / 2;
  }
}
