package org.placewright.fan;

/**
 * The figures that are kept of each run: demand, supply and shortfall of every specialty, and of
 * all together after the last of them, in every year. The shortfall of all together is the sum of
 * the specialties' shortfalls: a surplus in one fills no post in another.
 */
final class FigureSeries {
  /** Demand, supply and shortfall. */
  static final int MEASURES = FanMeasure.values().length;

  private final int specialties;
  private final int years;

  FigureSeries(int specialties, int years) {
    this.specialties = specialties;
    this.years = years;
  }

  /** How many figures a run has. */
  int size() {
    return groups() * years * MEASURES;
  }

  /** The specialties and all together. */
  int groups() {
    return specialties + 1;
  }

  int years() {
    return years;
  }

  /** The index of one figure among those of a run. */
  int at(int group, int year, FanMeasure measure) {
    return (group * years + year) * MEASURES + measure.ordinal();
  }

  /** All figures of a run. */
  double[] of(CountryRun run) {
    double[] figures = new double[size()];
    for (int t = 0; t < years; t++) {
      for (int s = 0; s < specialties; s++) {
        double demand = run.demand(s, t);
        double supply = run.supply(s, t);
        figures[at(s, t, FanMeasure.DEMAND)] = demand;
        figures[at(s, t, FanMeasure.SUPPLY)] = supply;
        figures[at(s, t, FanMeasure.SHORTFALL)] = Math.max(0, demand - supply);
        for (FanMeasure measure : FanMeasure.values()) {
          figures[at(specialties, t, measure)] += figures[at(s, t, measure)];
        }
      }
    }
    return figures;
  }

  /** Demand less supply of each group in the last year; negative where there is a surplus. */
  double[] gaps(double[] figures) {
    double[] gaps = new double[groups()];
    for (int group = 0; group < gaps.length; group++) {
      gaps[group] = gap(figures, group, years - 1);
    }
    return gaps;
  }

  double gap(double[] figures, int group, int year) {
    return figures[at(group, year, FanMeasure.DEMAND)]
        - figures[at(group, year, FanMeasure.SUPPLY)];
  }
}
