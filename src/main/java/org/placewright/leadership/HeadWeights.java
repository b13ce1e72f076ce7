package org.placewright.leadership;

import java.util.Arrays;
import java.util.function.ToLongBiFunction;
import org.placewright.scenario.Scenario;

/** A whole number for one head in each row of {@code leadership.csv} and each planned year. */
final class HeadWeights {
  private final long[][] weights;

  private HeadWeights(long[][] weights) {
    this.weights = weights;
  }

  /**
   * Weights of a scenario's rows.
   *
   * @param scenario whose rows and planned years
   * @param weight of a head in a row (first argument) and year (second), both by index; never
   *     negative
   * @return these weights
   */
  static HeadWeights of(Scenario scenario, ToLongBiFunction<Integer, Integer> weight) {
    int posts = scenario.policy().leadership().posts().size();
    long[][] weights = new long[posts][scenario.horizon().intakes()];
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < weights[k].length; y++) {
        weights[k][y] = weight.applyAsLong(k, y);
      }
    }
    return new HeadWeights(weights);
  }

  /** The weight of a head in a row and year, both by index. */
  long at(int post, int year) {
    return weights[post][year];
  }

  boolean areAllZero() {
    return Arrays.stream(weights).flatMapToLong(Arrays::stream).allMatch(each -> each == 0);
  }

  /** The largest number that divides them all; 1 where all are 0. */
  long divisor() {
    long divisor = 0;
    for (long[] row : weights) {
      for (long weight : row) {
        divisor = divisor(divisor, weight);
      }
    }
    return Math.max(1, divisor);
  }

  /** The largest number that divides both; the other one where one is 0. */
  static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  /** What all heads of a plan weigh together, exactly. */
  long sum(LeadershipPlan plan) {
    long sum = 0;
    for (int k = 0; k < weights.length; k++) {
      for (int y = 0; y < weights[k].length; y++) {
        sum = Math.addExact(sum, Math.multiplyExact(weights[k][y], plan.at(k, y)));
      }
    }
    return sum;
  }
}
