package org.placewright.allocation.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The exact number {@code digits · 2^exponent}. Every finite double is one, and so is every sum and
 * product of them.
 */
record Dyadic(BigInteger digits, int exponent) {
  static final Dyadic ZERO = new Dyadic(BigInteger.ZERO, 0);
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  static Dyadic of(double number) {
    return new Dyadic(
        BigInteger.valueOf(ExactSum.signedMantissa(number)), ExactSum.exponent(number));
  }

  Dyadic plus(Dyadic other) {
    if (other.exponent < exponent) {
      return other.plus(this);
    }
    return new Dyadic(digits.add(other.digits.shiftLeft(other.exponent - exponent)), exponent);
  }

  Dyadic times(double factor) {
    Dyadic other = of(factor);
    return new Dyadic(digits.multiply(other.digits), exponent + other.exponent);
  }

  int signum() {
    return digits.signum();
  }

  BigDecimal toBigDecimal() {
    if (digits.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int zeros = digits.getLowestSetBit();
    BigInteger odd = digits.shiftRight(zeros);
    int power = exponent + zeros;
    return power >= 0
        ? new BigDecimal(odd.shiftLeft(power))
        : new BigDecimal(odd.multiply(FIVE.pow(-power)), -power);
  }

  /** Returns the double nearest to this number, the even one of two; infinite beyond them all. */
  double doubleValue() {
    int bits = digits.bitLength();
    // Below the normal doubles, the digits would be rounded a second time.
    boolean roundsOnce = bits < Double.MAX_EXPONENT && bits + exponent > Double.MIN_EXPONENT;
    return roundsOnce ? Math.scalb(digits.doubleValue(), exponent) : toBigDecimal().doubleValue();
  }

  /** Returns the greatest double that is not above this number. */
  double floor() {
    double near = doubleValue();
    while (near == Double.POSITIVE_INFINITY
        || (near != Double.NEGATIVE_INFINITY && plus(of(-near)).signum() < 0)) {
      near = Math.nextDown(near);
    }
    return near;
  }
}
