package org.placewright.uncertainty;

import org.placewright.quantity.Estimate;

/** A distribution fitted to an estimate, to be drawn from. Immutable; any thread may draw. */
public interface FittedDistribution {
  /**
   * The quantile: the inverse of the cumulative distribution function.
   *
   * @param share a probability, above 0 and below 1
   * @return the value that is not exceeded with this probability, in the estimate's own unit; it
   *     never falls as the share rises
   */
  double at(double share);

  /**
   * Fits a distribution to an estimate.
   *
   * @param estimate low, central and high with the form and the interval
   * @return the distribution whose {@code tail} and {@code 1 - tail} quantiles are low and high;
   *     the constant when they are the same
   */
  static FittedDistribution of(Estimate estimate) {
    if (!estimate.uncertain()) {
      return share -> estimate.central();
    }
    return switch (estimate.distribution()) {
      case TRIANGULAR -> Triangular.fitted(estimate);
      case NORMAL -> SplitNormal.fitted(estimate);
      case PERT -> Pert.fitted(estimate);
      case UNIFORM -> Uniform.fitted(estimate);
    };
  }
}
