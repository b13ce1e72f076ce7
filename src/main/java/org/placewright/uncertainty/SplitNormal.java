package org.placewright.uncertainty;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.placewright.quantity.Estimate;

/**
 * Half a normal curve below the median and half a wider or narrower one above.
 *
 * @param median in the estimate's unit
 * @param below the standard deviation of the lower half
 * @param above the standard deviation of the upper half
 */
record SplitNormal(double median, double below, double above) implements FittedDistribution {
  /** The normal curve with mean 0 and standard deviation 1. */
  static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** {@code below = (central - low) / z} and {@code above = (high - central) / z}. */
  static SplitNormal fitted(Estimate estimate) {
    double z = -STANDARD.inverseCumulativeProbability(estimate.tail());
    return new SplitNormal(
        estimate.central(),
        (estimate.central() - estimate.low()) / z,
        (estimate.high() - estimate.central()) / z);
  }

  @Override
  public double at(double share) {
    double z = STANDARD.inverseCumulativeProbability(share);
    return median + z * (z < 0 ? below : above);
  }
}
