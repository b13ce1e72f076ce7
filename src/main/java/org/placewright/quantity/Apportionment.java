package org.placewright.quantity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
    return total == 0
        ? new long[weights.length]
        : shared(total, Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList());
  }

  /**
   * Shares out a number by weights that are not whole.
   *
   * @param total what is shared out, never negative
   * @param weights in what proportion, never negative; when all are 0 they count as equal
   * @return a part for each weight, none without weights; they sum to total
   */
  public static long[] of(long total, List<Fraction> weights) {
    BigInteger below =
        weights.stream()
            .map(Fraction::below)
            .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    return shared(
        total,
        weights.stream().map(each -> each.above().multiply(below).divide(each.below())).toList());
  }

  private static long[] shared(long total, List<BigInteger> weights) {
    long[] parts = new long[weights.size()];
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() == 0) {
      return parts.length == 0
          ? parts
          : shared(total, Collections.nCopies(parts.length, BigInteger.ONE));
    }
    BigInteger[] lost = new BigInteger[parts.length];
    long left = total;
    for (int i = 0; i < parts.length; i++) {
      BigInteger exact = BigInteger.valueOf(total).multiply(weights.get(i));
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
