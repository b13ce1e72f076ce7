package org.placewright.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;

/**
 * An exact amount of money.
 *
 * @param pence pence sterling; negative for money taken away
 */
public record Pounds(long pence) implements Comparable<Pounds> {
  public static final Pounds ZERO = new Pounds(0);

  /** Below it every whole number has a double of its own, and rint is exact. */
  private static final double WHOLE = 1L << 52;

  private static final double UNSURE = 1e-12;

  /**
   * An amount in pounds.
   *
   * @param gbp pounds, with at most two decimals
   * @return the same amount
   * @throws ArithmeticException when it has a part of a penny or is beyond the range of {@code
   *     long} pence
   */
  public static Pounds of(BigDecimal gbp) {
    return new Pounds(gbp.movePointRight(2).longValueExact());
  }

  /**
   * The nearest penny, halves to the even one.
   *
   * @param pence an amount in pence that may have a fraction
   * @return the rounded amount
   */
  public static Pounds nearest(double pence) {
    if (Math.abs(pence) < WHOLE) {
      return new Pounds((long) Math.rint(pence));
    }
    return new Pounds(new BigDecimal(pence).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /**
   * The nearest penny, halves to the even one, of an amount that is known exactly.
   *
   * @param pence the amount in pence, right to 12 digits
   * @param exact the same amount, asked for where those cannot decide
   * @return the rounded amount
   */
  public static Pounds nearest(double pence, Supplier<Fraction> exact) {
    double beyond = Math.abs(Math.abs(pence - Math.rint(pence)) - 0.5);
    return beyond > UNSURE * Math.max(1, Math.abs(pence))
        ? nearest(pence)
        : new Pounds(exact.get().nearest());
  }

  public Pounds plus(Pounds other) {
    return new Pounds(Math.addExact(pence, other.pence));
  }

  public Pounds minus(Pounds other) {
    return new Pounds(Math.subtractExact(pence, other.pence));
  }

  public Pounds times(long count) {
    return new Pounds(Math.multiplyExact(pence, count));
  }

  /**
   * A part of this amount, rounded down to the penny so that parts never exceed the whole.
   *
   * @param share the part, from 0 to 1
   * @return the amount of that part
   */
  public Pounds part(Share share) {
    return part(BigDecimal.valueOf(share.fraction()));
  }

  /**
   * What a share leaves of this amount, rounded down to the penny.
   *
   * @param share the part that is taken
   * @return the amount of what stays
   */
  public Pounds rest(Share share) {
    return part(BigDecimal.ONE.subtract(BigDecimal.valueOf(share.fraction())));
  }

  /**
   * A multiple of this amount, rounded down to the penny.
   *
   * @param factor taken as the decimal that it is written as
   * @return the product
   */
  public Pounds part(BigDecimal factor) {
    BigDecimal exact = BigDecimal.valueOf(pence).multiply(factor);
    return new Pounds(exact.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  /**
   * This amount in pounds.
   *
   * @return pounds with two decimals
   */
  public BigDecimal gbp() {
    return BigDecimal.valueOf(pence, 2);
  }

  @Override
  public int compareTo(Pounds other) {
    return Long.compare(pence, other.pence);
  }

  @Override
  public String toString() {
    return "£" + Figures.gbp(this);
  }
}
