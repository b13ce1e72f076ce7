package org.placewright.quantity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Shares out whole numbers (of pence, say) in proportion, by largest remainder: every share is
 * rounded down, and what is left goes one by one to those that lost most, of equals to the first.
 */
public final class Apportionment {
  private Apportionment() {}

  /**
   * Shares out a number.
   *
   * @param total what is shared out, never negative
   * @param weights in what proportion, never negative; when all are 0 they count as equal
   * @return a part for each weight, none without weights; they sum to total, and none is above its
   *     weight where total is not above the weights' sum
   */
  public static long[] of(long total, long... weights) {
    long[] parts = new long[weights.length];
    if (total == 0) {
      return parts;
    }
    BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).reduce(0, Math::addExact));
    if (sum.signum() == 0) {
      Arrays.fill(parts, 1);
      return weights.length == 0 ? parts : of(total, parts);
    }
    BigInteger[] lost = new BigInteger[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
      BigInteger[] divided = exact.divideAndRemainder(sum);
      parts[i] = divided[0].longValueExact();
      lost[i] = divided[1];
      left -= parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
