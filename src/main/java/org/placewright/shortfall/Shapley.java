package org.placewright.shortfall;

/**
 * Shapley values: what each of several factors adds to a figure, as the mean of what it adds over
 * all orders in which the factors could be introduced. The values sum to what all add together, a
 * factor that adds nothing anywhere has none, and no order is preferred. Source: L. S. Shapley, "A
 * value for n-person games", Annals of Mathematics Studies 28, 1953.
 */
final class Shapley {
  /** The most factors: 2 to this power is the number of worlds, all of which are held in memory. */
  static final int MOST_FACTORS = 20;

  private final int factors;
  private final double[] weights;

  /**
   * Prepares values of a set number of factors.
   *
   * @param factors how many, at most {@link #MOST_FACTORS}
   */
  Shapley(int factors) {
    if (factors > MOST_FACTORS) {
      throw new IllegalArgumentException(factors + " factors");
    }
    this.factors = factors;
    weights = new double[factors];
    // The share of orders in which a factor comes right after a given set of that many others:
    // size! (factors − size − 1)! / factors!
    for (int size = 0; size < factors; size++) {
      double sets = 1;
      for (int i = 0; i < size; i++) {
        sets = sets * (factors - 1 - i) / (i + 1);
      }
      weights[size] = 1 / (factors * sets);
    }
  }

  /**
   * The Shapley value of each factor.
   *
   * @param worth the figure for each set of factors: bit {@code f} of the index says whether factor
   *     {@code f} is in
   * @return one value a factor
   */
  double[] of(double[] worth) {
    double[] values = new double[factors];
    for (int set = 0; set < worth.length; set++) {
      for (int f = 0; f < factors; f++) {
        int with = set | 1 << f;
        if (with != set) {
          values[f] += weights[Integer.bitCount(set)] * (worth[with] - worth[set]);
        }
      }
    }
    return values;
  }
}
