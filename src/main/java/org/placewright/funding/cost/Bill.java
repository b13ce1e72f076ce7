package org.placewright.funding.cost;

import org.placewright.quantity.Fraction;

/** One of the things that training costs: the tariffs, or a component of the curriculum. */
interface Bill {
  /**
   * What a fund pays for a trainee.
   *
   * @param fund the fund's index
   * @param post what they train for, and where
   * @param elapsed years of training already behind
   * @param begins the calendar year in which this year of training begins
   * @return pence a trainee-year, in the prices of the price year; 0 where the fund does not pay
   */
  double pence(int fund, TrainingPost post, int elapsed, int begins);

  /**
   * The same as {@link #pence}, exactly.
   *
   * @param fund the fund's index
   * @param post what they train for, and where
   * @param elapsed years of training already behind
   * @param begins the calendar year in which this year of training begins
   * @return pence a trainee-year
   */
  default Fraction exact(int fund, TrainingPost post, int elapsed, int begins) {
    return Fraction.written(pence(fund, post, elapsed, begins));
  }
}
