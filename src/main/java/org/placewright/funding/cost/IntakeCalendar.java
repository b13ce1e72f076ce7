package org.placewright.funding.cost;

import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Fraction;

/**
 * How years of training, which begin in the intake month, fall into financial years, which begin on
 * 1 April. A year of training is paid in two financial years, by months.
 *
 * @param intakeMonth 1 to 12
 */
public record IntakeCalendar(int intakeMonth) {
  private static final int APRIL = 4;
  private static final double MONTHS = 12;

  public IntakeCalendar {
    if (intakeMonth < 1 || intakeMonth > MONTHS) {
      throw new IllegalArgumentException("a month is from 1 to 12: " + intakeMonth);
    }
  }

  /**
   * The financial year in which an intake begins.
   *
   * @param intakeYear the calendar year of the intake
   * @return the same year, or the one before for an intake from January to March
   */
  public FinancialYear beginsIn(int intakeYear) {
    return new FinancialYear(intakeMonth >= APRIL ? intakeYear : intakeYear - 1);
  }

  /**
   * The intake that begins in a financial year.
   *
   * @param year the financial year
   * @return the calendar year of the intake: that in which the financial year begins, or the next
   *     one for an intake from January to March
   */
  public int intakeOf(FinancialYear year) {
    return intakeMonth >= APRIL ? year.first() : year.first() + 1;
  }

  /**
   * The share of a year of training that is paid in the financial year in which it begins.
   *
   * @return 8/12 for August; the rest is paid in the next financial year
   */
  public double firstShare() {
    return monthsToMarch() / MONTHS;
  }

  private int monthsToMarch() {
    return intakeMonth >= APRIL ? 12 + APRIL - intakeMonth : APRIL - intakeMonth;
  }

  /** The same as {@link #paid(double, double)}, exactly. */
  Fraction paid(Fraction beginning, Fraction ending) {
    Fraction share = Fraction.of(monthsToMarch()).over(Fraction.of((long) MONTHS));
    return share.times(beginning).plus(share.rest().times(ending));
  }

  /**
   * What is paid in one financial year of two years of training.
   *
   * @param beginning the cost of the year of training that begins in it
   * @param ending the cost of the year of training that began in the one before
   * @return the cost in the financial year
   */
  double paid(double beginning, double ending) {
    return firstShare() * beginning + (1 - firstShare()) * ending;
  }
}
