package org.placewright.demand;

/** What one specialty needs before any work is shifted. */
final class OwnDemand {
  private final double[][] need;
  private final double[][][] drivers;
  private final double[][] fte;

  /**
   * The product of need and drivers.
   *
   * @param need FTE that the specialty's method gives, by deanery and year
   * @param drivers factors by deanery, driver and year
   */
  OwnDemand(double[][] need, double[][][] drivers) {
    this.need = need;
    this.drivers = drivers;
    fte = new double[need.length][];
    for (int d = 0; d < fte.length; d++) {
      fte[d] = need[d].clone();
      for (int t = 0; t < fte[d].length; t++) {
        for (double[] factor : drivers[d]) {
          fte[d][t] *= factor[t];
        }
      }
    }
  }

  /** FTE that the method gives in a deanery, by year. */
  double[] need(int deanery) {
    return need[deanery];
  }

  /** Factors in a deanery, by driver and year. */
  double[][] drivers(int deanery) {
    return drivers[deanery];
  }

  /** FTE needed, by deanery and year. */
  double[][] fte() {
    return fte;
  }
}
