package org.placewright.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, the same on every machine, for files and readers alike. Rounds the exact binary
 * value, halves to the even digit, and never writes an exponent or a minus zero. Nothing else in
 * the program makes text of a number that is not whole.
 */
public final class Figures {
  private static final int SIGNIFICANT_DIGITS = 6;

  /** With this number of significant digits each double reads back as itself. */
  private static final int MOST_DIGITS = 17;

  private static final double MILLION_POUNDS_IN_PENCE = 1e8;
  private static final double POUNDS_IN_PENCE = 100;
  private static final long LEAST_IN_MILLIONS = 100_000_000;

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
   * A number with a set number of decimals.
   *
   * @param value a finite number
   * @param decimals digits after the point, 0 or more
   * @return as {@code -12.50}
   */
  public static String fixed(double value, int decimals) {
    return rounded(value, decimals).toPlainString();
  }

  /**
   * A number rounded as every text of it is.
   *
   * @param value a finite number
   * @param decimals digits after the point, 0 or more
   * @return that many decimals
   */
  public static BigDecimal rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /**
   * A number that may be very small, such as a price per pound.
   *
   * @param value a finite number
   * @return at most six significant digits, without trailing zeros
   */
  public static String significant(double value) {
    return significant(new BigDecimal(value), SIGNIFICANT_DIGITS);
  }

  /**
   * A number to a set number of significant digits, wherever its point is.
   *
   * @param value any number
   * @param digits the most digits, at least 1
   * @return without trailing zeros
   */
  public static String significant(BigDecimal value, int digits) {
    return shortest(toDigits(value, digits));
  }

  /**
   * The fewest digits that read back as the same number; {@link Double#toString} gives other digits
   * on other JDKs.
   *
   * @param value a finite number
   * @return without trailing zeros after the point
   */
  public static String shortest(double value) {
    BigDecimal all = new BigDecimal(value);
    int digits = 1;
    while (digits < MOST_DIGITS && toDigits(all, digits).doubleValue() != value) {
      digits++;
    }
    return shortest(toDigits(all, digits));
  }

  private static BigDecimal toDigits(BigDecimal value, int digits) {
    return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /**
   * A decimal number without zeros at its end.
   *
   * @param value any number
   * @return all other digits it has
   */
  public static String shortest(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /**
   * A decimal number as it is.
   *
   * @param value any number
   * @return all digits it has, zeros at its end too
   */
  public static String exact(BigDecimal value) {
    return value.toPlainString();
  }

  /**
   * A number for a reader.
   *
   * @param value a finite number
   * @param decimals digits after the point, 0 or more
   * @return as {@code 12,345.6}
   */
  public static String grouped(double value, int decimals) {
    return grouped(rounded(value, decimals));
  }

  /**
   * A whole number for a reader.
   *
   * @param value any whole number
   * @return as {@code 12,345}
   */
  public static String grouped(long value) {
    return grouped(BigDecimal.valueOf(value));
  }

  /**
   * A decimal number for a reader.
   *
   * @param value any number
   * @return all digits it has, as {@code 12,345.60}
   */
  public static String grouped(BigDecimal value) {
    StringBuilder text = new StringBuilder(value.toPlainString());
    int first = value.signum() < 0 ? 1 : 0;
    int point = text.indexOf(".");
    for (int at = (point < 0 ? text.length() : point) - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /**
   * A change for a reader.
   *
   * @param value a finite number
   * @param decimals digits after the point, 0 or more
   * @return as {@code +12.5}; no sign on zero
   */
  public static String change(double value, int decimals) {
    return change(rounded(value, decimals));
  }

  /**
   * A change for a reader.
   *
   * @param value any number
   * @return all digits it has, as {@code +12.50}; no sign on zero
   */
  public static String change(BigDecimal value) {
    return (value.signum() > 0 ? "+" : "") + grouped(value);
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
   * @param amount pence, negative for money taken away
   * @return pounds, with pence as decimals
   */
  public static String gbp(Pounds amount) {
    return exact(amount.gbp());
  }

  /**
   * Money for a sentence: in millions from one million on.
   *
   * @param amount pence, 0 or more
   * @return as {@code £12.3m} or {@code £12,345}
   */
  public static String briefPounds(Pounds amount) {
    return amount.pence() >= LEAST_IN_MILLIONS
        ? "£" + grouped(amount.pence() / MILLION_POUNDS_IN_PENCE, 1) + "m"
        : "£" + grouped(amount.pence() / POUNDS_IN_PENCE, 0);
  }

  /**
   * Money for a reader, to whole pounds.
   *
   * @param amount pence, negative for money taken away
   * @return as {@code 12,345}
   */
  public static String wholePounds(Pounds amount) {
    return grouped(amount.gbp().setScale(0, RoundingMode.HALF_EVEN));
  }
}
