package org.placewright.allocation.lever;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.quantity.Share;

/**
 * Parts of a whole number (of pence, of places), rounded down so that parts never exceed the whole.
 */
final class RoundedDownShare {
  private RoundedDownShare() {}

  /** A multiple of a number; the factor is taken as the decimal it was written as. */
  static long of(long whole, double factor) {
    return floor(BigDecimal.valueOf(factor), whole);
  }

  /** A multiple of a measured amount, both taken as the decimals they are written as. */
  static long ofAmount(double amount, double factor) {
    return BigDecimal.valueOf(factor)
        .multiply(BigDecimal.valueOf(amount))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  /** A multiple of a number, rounded up. */
  static long atLeast(long whole, double factor) {
    return -of(-whole, factor);
  }

  /** The rest that a share leaves of a number. */
  static long rest(long whole, Share share) {
    return floor(BigDecimal.ONE.subtract(BigDecimal.valueOf(share.fraction())), whole);
  }

  private static long floor(BigDecimal factor, long whole) {
    return factor
        .multiply(BigDecimal.valueOf(whole))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }
}
