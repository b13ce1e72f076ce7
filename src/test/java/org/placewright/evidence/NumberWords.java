package org.placewright.evidence;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people write them into cells. */
final class NumberWords {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private NumberWords() {}

  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  /** Whether it is a number above or below 0, so that another unit changes it. */
  static boolean counts(String cell) {
    return isNumber(cell) && new BigDecimal(cell).signum() != 0;
  }

  static String times(String cell, String factor) {
    return plain(new BigDecimal(cell).multiply(new BigDecimal(factor)));
  }

  static String complement(String cell) {
    return plain(BigDecimal.ONE.subtract(new BigDecimal(cell)));
  }

  /** With its first digit typed twice: 505000 as 5505000. */
  static String digitTwice(String cell) {
    return cell.charAt(0) + cell;
  }

  /** Without its last digit before the point: 505000 as 50500. */
  static String digitLost(String cell) {
    int point = cell.indexOf('.');
    int end = point < 0 ? cell.length() : point;
    return cell.substring(0, end - 1) + cell.substring(end);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
