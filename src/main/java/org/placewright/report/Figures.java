package org.placewright.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.placewright.quantity.Pounds;

/**
 * Numbers as text, the same on every machine. Rounds the exact binary value, halves to the even
 * digit, and never writes an exponent or a minus zero.
 */
public final class Figures {
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Figures() {}

  /**
   * FTE, entrants and FTE-years in files.
   *
   * @param value a finite number
   * @return four decimals
   */
  public static String fte(double value) {
    return fixed(value, 4);
  }

  /**
   * A number with so many decimals.
   *
   * @param value a finite number
   * @param decimals how many
   * @return as {@code -12.50}
   */
  public static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /**
   * A number that may be very small, such as a price per pound.
   *
   * @param value a finite number
   * @return at most six significant digits, without trailing zeros
   */
  public static String significant(double value) {
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * A number for a reader.
   *
   * @param value a finite number
   * @param decimals how many
   * @return as {@code 12,345.6}
   */
  public static String grouped(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
  }

  /**
   * A change for a reader.
   *
   * @param value a finite number
   * @param decimals how many
   * @return as {@code +12.5}; no sign on nothing
   */
  public static String change(double value, int decimals) {
    String text = grouped(value, decimals);
    return text.startsWith("-") || new BigDecimal(text.replace(",", "")).signum() == 0
        ? text
        : "+" + text;
  }

  /**
   * A part of a whole for a reader.
   *
   * @param fraction 1 is the whole
   * @return as {@code 0.48 %}
   */
  public static String percent(double fraction) {
    return Double.isInfinite(fraction) ? "unknown" : fixed(100 * fraction, 2) + " %";
  }

  /**
   * Years for a reader.
   *
   * @param from the first
   * @param to the last, not before it
   * @return as {@code 2009}, {@code 2009 and 2010} or {@code 2009 to 2011}
   */
  public static String years(int from, int to) {
    if (from == to) {
      return Integer.toString(from);
    }
    return from + (to == from + 1 ? " and " : " to ") + to;
  }

  /**
   * Money as files hold it.
   *
   * @param amount any
   * @return pounds, with pence as decimals
   */
  public static String gbp(Pounds amount) {
    return amount.gbp().toPlainString();
  }
}
