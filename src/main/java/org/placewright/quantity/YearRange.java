package org.placewright.quantity;

/**
 * Consecutive whole years or numbers, both ends included.
 *
 * @param from the first year or number
 * @param to the last, not before the first
 */
public record YearRange(int from, int to) {
  /** Every year: what {@code *} means in a year column. */
  public static final YearRange ANY = new YearRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  public YearRange {
    if (to < from) {
      throw new IllegalArgumentException("range ends before it begins: " + from + " to " + to);
    }
  }

  public static YearRange only(int year) {
    return new YearRange(year, year);
  }

  public boolean contains(int year) {
    return year >= from && year <= to;
  }

  public boolean isAny() {
    return equals(ANY);
  }
}
