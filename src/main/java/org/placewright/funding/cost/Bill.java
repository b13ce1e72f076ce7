package org.placewright.funding.cost;

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
}
