package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * The balances of one specialty: demand less supply in each area and year, and what one place adds
 * to it. The areas are the deaneries and, after the last of them, the country. Years count from the
 * first planned intake; so do intakes, so a place of intake i gives its FTE of k years later in
 * year i + k.
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

  /**
   * FTE that an entrant gives after completion.
   *
   * @param intake the intake
   * @param k years after it
   * @return FTE per entrant, wherever the entrant then works
   */
  public double post(int intake, int k) {
    return post[intake][k];
  }

  /**
   * FTE of service that an entrant gives while in training.
   *
   * @param intake the intake
   * @param k years after it
   * @return FTE per entrant
   */
  public double training(int intake, int k) {
    return training[intake][k];
  }

  /**
   * Where those work later who train in a deanery.
   *
   * @param from the deanery of training
   * @param to the deanery of work
   * @return entrants per place
   */
  public double destination(int from, int to) {
    return destination[from][to];
  }

  /**
   * The deaneries and the country.
   *
   * @return how many balances there are in a year
   */
  public int areas() {
    return deaneries() + 1;
  }

  /**
   * Demand of an area.
   *
   * @param area a deanery, or {@link #deaneries} for the country
   * @param year the year
   * @return FTE
   */
  public double demand(int area, int year) {
    return ofArea(demand, area, year);
  }

  /**
   * Demand of an area less what it has without any planned place.
   *
   * @param area a deanery, or {@link #deaneries} for the country
   * @param year the year
   * @return FTE, negative for a surplus
   */
  public double gap(int area, int year) {
    return ofArea(gap, area, year);
  }

  private double ofArea(double[][] byDeanery, int area, int year) {
    if (area < deaneries()) {
      return byDeanery[area][year];
    }
    double sum = 0;
    for (double[] byYear : byDeanery) {
      sum += byYear[year];
    }
    return sum;
  }

  /**
   * FTE that one place gives an area.
   *
   * @param from deanery of training
   * @param area a deanery, or {@link #deaneries} for the country
   * @param intake the intake
   * @param k years after it
   * @return FTE
   */
  public double ftePerPlaceIn(int from, int area, int intake, int k) {
    if (area < deaneries()) {
      return ftePerPlace(from, area, intake, k);
    }
    double stay = 0;
    for (double share : destination[from]) {
      stay += share;
    }
    return stay * post[intake][k] + fill[from] * training[intake][k];
  }

  /**
   * What a shortage in an area weighs.
   *
   * @param area a deanery, or {@link #deaneries} for the country
   * @param prices the share that is on deaneries
   * @return its part of the price
   */
  public double areaWeight(int area, ShortfallPrices prices) {
    return area < deaneries() ? prices.locationShare() : 1 - prices.locationShare();
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
   * Whether an intake gives what the first one does, year for year.
   *
   * @param intake the intake
   * @return whether it is told from the first by its length alone
   */
  public boolean isLikeTheFirst(int intake) {
    int years = post[intake].length;
    return Arrays.equals(post[intake], 0, years, post[0], 0, years)
        && Arrays.equals(training[intake], 0, years, training[0], 0, years);
  }
}
