package org.placewright.shortfall;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole places in proportion to weights, by largest remainder, in exact arithmetic. */
final class Apportionment {
  private Apportionment() {}

  /**
   * Shares a total out.
   *
   * @param total what to share, at least 0
   * @param weights at least 0 each; when all are 0 they count as equal
   * @return whole numbers that sum to the total, empty without weights; of equal remainders the
   *     first is served first
   */
  static int[] of(int total, int[] weights) {
    long sum = Arrays.stream(weights).asLongStream().sum();
    if (sum == 0) {
      int[] equal = new int[weights.length];
      Arrays.fill(equal, 1);
      return weights.length == 0 ? equal : of(total, equal);
    }
    int[] shares = new int[weights.length];
    long[] remainders = new long[weights.length];
    int left = total;
    for (int i = 0; i < shares.length; i++) {
      long quota = (long) total * weights[i];
      shares[i] = Math.toIntExact(quota / sum);
      remainders[i] = quota % sum;
      left -= shares[i];
    }
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]).thenComparing(i -> i))
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
