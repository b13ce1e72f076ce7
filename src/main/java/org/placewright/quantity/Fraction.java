package org.placewright.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A rational number, exact whatever is done with it.
 *
 * @param above the numerator
 * @param below the denominator, over 0
 */
public record Fraction(BigInteger above, BigInteger below) {
  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  /** What a table says has fewer digits, and what doubles add to it comes after them. */
  private static final MathContext WRITTEN = new MathContext(14, RoundingMode.HALF_EVEN);

  public Fraction {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("a denominator is over 0: " + below);
    }
    BigInteger common = above.gcd(below);
    above = above.divide(common);
    below = below.divide(common);
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /**
   * The decimal that a number stands for.
   *
   * @param value as it was read from a table, or a product of few such numbers
   * @return the decimal of at most 14 significant digits that is nearest
   */
  public static Fraction written(double value) {
    BigDecimal decimal = new BigDecimal(value).round(WRITTEN).stripTrailingZeros();
    return decimal.scale() > 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  /** Whether it is 0, as is most of what is added up, of funds that pay nothing. */
  public boolean isZero() {
    return above.signum() == 0;
  }

  public Fraction plus(Fraction other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  public Fraction times(Fraction other) {
    if (isZero() || other.isZero()) {
      return ZERO;
    }
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  /**
   * Divides this number by another.
   *
   * @param divisor over 0
   * @return this number divided by it
   */
  public Fraction over(Fraction divisor) {
    return new Fraction(above.multiply(divisor.below), below.multiply(divisor.above));
  }

  /** What is left of 1. */
  public Fraction rest() {
    return new Fraction(below.subtract(above), below);
  }

  /**
   * The nearest whole number, halves to the even one.
   *
   * @return it
   * @throws ArithmeticException when it is beyond the range of {@code long}
   */
  public long nearest() {
    return new BigDecimal(above)
        .divide(new BigDecimal(below), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}
