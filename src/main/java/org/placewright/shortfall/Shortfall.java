package org.placewright.shortfall;

import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.supply.SupplyProjection;

/**
 * Demand less supply where positive, and supply less demand where that is, in FTE. Totals add up
 * cells and never net one against another: a surplus in one deanery fills no post in the next.
 * Specialties and deaneries are given by their index in the register, years by their index from the
 * base year, 0.
 */
public final class Shortfall {
  private final double[][][] gap;

  private Shortfall(double[][][] gap) {
    this.gap = gap;
  }

  /**
   * Compares a demand with a supply.
   *
   * @param scenario the register and years of both
   * @param demand FTE needed, by specialty, deanery and year
   * @param supply FTE there, by specialty, deanery and year
   * @return shortfall and surplus
   */
  public static Shortfall of(Scenario scenario, DemandProjection demand, SupplyProjection supply) {
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    double[][][] gap = new double[specialties][deaneries][scenario.horizon().years()];
    for (int s = 0; s < specialties; s++) {
      for (int d = 0; d < deaneries; d++) {
        for (int t = 0; t < gap[s][d].length; t++) {
          gap[s][d][t] = demand.fte(s, d, t) - supply.fte(s, d, t);
        }
      }
    }
    return new Shortfall(gap);
  }

  /**
   * Demand less supply in one deanery and year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index
   * @return FTE, negative where supply is the greater
   */
  public double gap(int specialty, int deanery, int year) {
    return gap[specialty][deanery][year];
  }

  /**
   * FTE short in one deanery and year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double shortfall(int specialty, int deanery, int year) {
    return Math.max(0, gap[specialty][deanery][year]);
  }

  /**
   * FTE over in one deanery and year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double surplus(int specialty, int deanery, int year) {
    return Math.max(0, -gap[specialty][deanery][year]);
  }

  /**
   * FTE short in a specialty, summed over deaneries.
   *
   * @param specialty the specialty's index
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double shortfall(int specialty, int year) {
    double total = 0;
    for (int d = 0; d < gap[specialty].length; d++) {
      total += shortfall(specialty, d, year);
    }
    return total;
  }

  /**
   * FTE over in a specialty, summed over deaneries.
   *
   * @param specialty the specialty's index
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double surplus(int specialty, int year) {
    double total = 0;
    for (int d = 0; d < gap[specialty].length; d++) {
      total += surplus(specialty, d, year);
    }
    return total;
  }

  /**
   * FTE short in the country, summed over specialties and deaneries.
   *
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double shortfall(int year) {
    double total = 0;
    for (int s = 0; s < gap.length; s++) {
      total += shortfall(s, year);
    }
    return total;
  }

  /**
   * FTE over in the country, summed over specialties and deaneries.
   *
   * @param year the year's index
   * @return FTE, never below 0
   */
  public double surplus(int year) {
    double total = 0;
    for (int s = 0; s < gap.length; s++) {
      total += surplus(s, year);
    }
    return total;
  }
}
