package org.placewright.sampledata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splits whole totals into whole parts, losing nobody. */
final class Rounding {
  private Rounding() {}

  /** Returns whole parts in proportion to the weights that sum to the total exactly. */
  static long[] largestRemainder(double[] weights, long total) {
    double sum = Arrays.stream(weights).sum();
    long[] parts = new long[weights.length];
    double[] rest = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      double exact = sum == 0 ? 0 : weights[i] / sum * total;
      parts[i] = (long) StrictMath.floor(exact);
      rest[i] = exact - parts[i];
      left -= parts[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -rest[i]).thenComparing(i -> i))
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }

  /**
   * Rounds each value so that every running total stays within a half of the exact one. Small cells
   * keep their fair chance, which largest remainders would deny them.
   */
  static long[] running(double[] values) {
    long[] whole = new long[values.length];
    double exact = 0;
    long given = 0;
    for (int i = 0; i < values.length; i++) {
      exact += values[i];
      // A millionth absorbs the dust of summing, so that a whole total is reached exactly.
      whole[i] = (long) StrictMath.floor(exact + 0.5 + 1e-6) - given;
      given += whole[i];
    }
    return whole;
  }
}
