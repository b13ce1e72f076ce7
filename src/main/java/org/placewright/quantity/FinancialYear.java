package org.placewright.quantity;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A financial year from 1 April to 31 March.
 *
 * @param first the calendar year it begins in: 2009 is 2009/10
 */
public record FinancialYear(int first) implements Comparable<FinancialYear> {
  public static final int MONTHS = 12;

  /** The financial year that a month lies in. */
  public static FinancialYear of(YearMonth month) {
    boolean begun = month.getMonthValue() >= Month.APRIL.getValue();
    return new FinancialYear(begun ? month.getYear() : month.getYear() - 1);
  }

  /**
   * One of its months.
   *
   * @param position 0 for April to 11 for March
   * @return the month
   */
  public YearMonth month(int position) {
    return YearMonth.of(first, Month.APRIL).plusMonths(position);
  }

  /**
   * Where a month stands in the year.
   *
   * @param month a month of the year
   * @return 0 for April to 11 for March
   */
  public int position(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(month(0), month);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(first, other.first);
  }

  /** As it is written: 2009/10. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
  }
}
