package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * The balances of one specialty: demand less supply in each deanery and year, and what one place
 * adds to it. Years count from the first planned intake; so do intakes, so a place of intake i
 * gives its FTE of k years later in year i + k.
 *
 * @param specialty the specialty's index in the register
 * @param demand FTE by deanery and year
 * @param gap demand less the supply that comes without any planned intake, FTE by deanery and year;
 *     may be negative
 * @param yearWeight weight of one FTE-year by year: the specialty's weight, discounted
 * @param post FTE after completion per entrant, by intake and years after it
 * @param training FTE of service in training per entrant, by intake and years after it, in the
 *     deanery of training
 * @param destination entrants per place by deanery of training and deanery of later work: fill rate
 *     times mobility
 * @param fill entrants per place by deanery of training
 */
@SuppressWarnings("ArrayRecordComponent") // read in the search's innermost loop, never compared
public record SpecialtyGoals(
    int specialty,
    double[][] demand,
    double[][] gap,
    double[] yearWeight,
    double[][] post,
    double[][] training,
    double[][] destination,
    double[] fill) {

  public int deaneries() {
    return demand.length;
  }

  public int years() {
    return yearWeight.length;
  }

  /**
   * FTE that one place gives.
   *
   * @param from deanery of training
   * @param to deanery of work
   * @param intake the intake
   * @param k years after it
   * @return FTE
   */
  public double ftePerPlace(int from, int to, int intake, int k) {
    double afterwards = destination[from][to] * post[intake][k];
    return from == to ? afterwards + fill[from] * training[intake][k] : afterwards;
  }

  /**
   * When a place first gives any FTE.
   *
   * @return years after intake; {@link #years} when never within the horizon
   */
  public int firstYield() {
    for (int k = 0; k < years(); k++) {
      for (int intake = 0; intake < post.length; intake++) {
        if (k < post[intake].length && (post[intake][k] != 0 || training[intake][k] != 0)) {
          return k;
        }
      }
    }
    return years();
  }

  /**
   * Whether all intakes give the same.
   *
   * @return whether an intake is told from the first by its length alone
   */
  public boolean everyIntakeAlike() {
    boolean alike = true;
    for (int i = 1; i < post.length; i++) {
      int years = post[i].length;
      alike &= Arrays.equals(post[i], 0, years, post[0], 0, years);
      alike &= Arrays.equals(training[i], 0, years, training[0], 0, years);
    }
    return alike;
  }
}
