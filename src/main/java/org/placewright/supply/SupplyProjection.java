package org.placewright.supply;

import org.placewright.scenario.Scenario;

/**
 * The supply of every specialty, deanery and year: FTE, heads, and the flows that account for them.
 * Specialties and deaneries are given by their index in the register, years by their index from the
 * base year, 0.
 */
public final class SupplyProjection {
  private final int baseYear;
  private final double[][][][] figures;

  /**
   * Takes over the arrays, which the caller must not use again: by specialty, measure, deanery and
   * year.
   */
  SupplyProjection(int baseYear, double[][][][] figures) {
    this.baseYear = baseYear;
    this.figures = figures;
  }

  /**
   * Projects the supply of a scenario.
   *
   * @param scenario a checked scenario
   * @param intakes who enters training after the base year
   * @return supply from the base year to the horizon year
   * @throws IllegalArgumentException when a row names what the register does not have, or a
   *     specialty has no training figures
   */
  public static SupplyProjection project(Scenario scenario, Intakes intakes) {
    return SupplyModel.of(scenario).project(intakes);
  }

  /**
   * The calendar year of year index 0.
   *
   * @return the base year
   */
  public int baseYear() {
    return baseYear;
  }

  /**
   * One figure of one specialty in one deanery and year.
   *
   * @param measure what is counted
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return people or FTE, as the measure says
   */
  public double get(ProjectionMeasure measure, int specialty, int deanery, int year) {
    return figures[specialty][measure.ordinal()][deanery][year];
  }

  /**
   * Supply: staff in post and the service of trainees.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return FTE
   */
  public double fte(int specialty, int deanery, int year) {
    return get(ProjectionMeasure.IN_POST_FTE, specialty, deanery, year)
        + get(ProjectionMeasure.SERVICE_FTE, specialty, deanery, year);
  }
}
