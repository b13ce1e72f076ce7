package org.placewright.allocation.model;

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
 * @param post FTE after completion per entrant, by years after intake
 * @param training FTE of service in training per entrant, by years after intake, in the deanery of
 *     training
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
    double[] post,
    double[] training,
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
   * @param k years after intake
   * @return FTE
   */
  public double ftePerPlace(int from, int to, int k) {
    double afterwards = destination[from][to] * post[k];
    return from == to ? afterwards + fill[from] * training[k] : afterwards;
  }

  /**
   * When a place first gives any FTE.
   *
   * @return years after intake; {@link #years} when never within the horizon
   */
  public int firstYield() {
    int k = 0;
    while (k < years() && post[k] == 0 && training[k] == 0) {
      k++;
    }
    return k;
  }
}
