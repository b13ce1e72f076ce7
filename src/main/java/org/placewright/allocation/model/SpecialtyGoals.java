package org.placewright.allocation.model;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.quantity.IntakeYearTable;

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
@NamedComponents
public record SpecialtyGoals(
    int specialty,
    DeaneryYearTable demand,
    DeaneryYearTable gap,
    double[] yearWeight,
    IntakeYearTable post,
    IntakeYearTable training,
    double[][] destination,
    double[] fill) {

  public int deaneries() {
    return demand.deaneries();
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
   * Looks up the demand of an area in a year.
   *
   * @param area a deanery, or {@link #deaneries} for the country
   * @param year index from the first planned intake's year
   * @return FTE
   */
  public double demand(int area, int year) {
    return ofArea(demand, area, year);
  }

  /**
   * Demand of an area less what it has without any planned place.
   *
   * @param area a deanery, or {@link #deaneries} for the country
   * @param year index from the first planned intake's year
   * @return FTE, negative for a surplus
   */
  public double gap(int area, int year) {
    return ofArea(gap, area, year);
  }

  private double ofArea(DeaneryYearTable byDeanery, int area, int year) {
    if (area < deaneries()) {
      return byDeanery.at(area, year);
    }
    double sum = 0;
    for (int d = 0; d < deaneries(); d++) {
      sum += byDeanery.at(d, year);
    }
    return sum;
  }

  /**
   * FTE that one place gives an area.
   *
   * @param from deanery of training
   * @param area a deanery, or {@link #deaneries} for the country
   * @param intake index from the first planned intake
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
    return stay * post.at(intake, k) + fill[from] * training.at(intake, k);
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
   * @param intake index from the first planned intake
   * @param k years after it
   * @return FTE
   */
  public double ftePerPlace(int from, int to, int intake, int k) {
    double afterwards = destination[from][to] * post.at(intake, k);
    return from == to ? afterwards + fill[from] * training.at(intake, k) : afterwards;
  }

  /**
   * When a place first gives any FTE.
   *
   * @return years after intake; {@link #years} when never within the horizon
   */
  public int firstYield() {
    for (int k = 0; k < years(); k++) {
      for (int intake = 0; intake < post.intakes(); intake++) {
        if (k < post.years(intake) && (post.at(intake, k) != 0 || training.at(intake, k) != 0)) {
          return k;
        }
      }
    }
    return years();
  }

  /**
   * Whether an intake gives what the first one does, year for year.
   *
   * @param intake index from the first planned intake
   * @return whether it differs from the first in its length alone
   */
  public boolean isLikeTheFirst(int intake) {
    for (int k = 0; k < post.years(intake); k++) {
      if (post.at(intake, k) != post.at(0, k) || training.at(intake, k) != training.at(0, k)) {
        return false;
      }
    }
    return true;
  }
}
