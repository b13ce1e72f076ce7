package org.placewright.supply;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.Origin;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.YearlyRates;

/**
 * The people in post of one specialty by sex and single year of age, a year at a time: {@code
 * H[a+1,g,t+1] = H[a,g,t] · (1 − leave[a,g,t+1]) + joiners}, or for people whose stay is known by
 * years {@code H[t] = joined · R[t − year joined]} up to the last point of their curve. People whom
 * the leaving rates apply to grow no older than the oldest age that the year has a rate for.
 */
final class StockFlow {
  private static final Sex[] SEXES = Sex.values();

  /** Each call of {@code values} makes an array, which many draws would pay for. */
  private static final Origin[] ORIGINS = Origin.values();

  private static final int AGES = AgeBand.OLDEST + 1;

  /** Share of those of an age who are still there a year later, by sex and the later year. */
  private final double[][][] stay;

  private final double[][][] ftePerHead;
  private final CareerCurves curves;
  private final YearlyRates leaving;
  private final YearlyRates participation;

  private StockFlow(
      CareerCurves curves, YearlyRates leaving, YearlyRates participation, Horizon horizon) {
    this.curves = curves;
    this.leaving = leaving;
    this.participation = participation;
    int base = horizon.baseYear();
    stay = new double[SEXES.length][horizon.years()][];
    ftePerHead = new double[horizon.years()][SEXES.length][];
    for (Sex sex : SEXES) {
      int g = sex.ordinal();
      for (int t = 0; t < ftePerHead.length; t++) {
        stay[g][t] =
            t > 0 && leaving.isConstant() ? stay[g][t - 1] : stay(leaving.in(base + t), sex);
        ftePerHead[t][g] =
            t > 0 && participation.isConstant()
                ? ftePerHead[t - 1][g]
                : ftePerHead(participation.in(base + t), sex);
      }
    }
  }

  /**
   * The engine of one specialty.
   *
   * @param workforce participation, leaving and tenure; an age without participation counts 0 FTE
   * @param specialty the specialty's id
   * @param horizon the years from base year to horizon
   * @return an engine to be run for any people
   */
  static StockFlow of(Workforce workforce, String specialty, Horizon horizon) {
    return new StockFlow(
        CareerCurves.of(workforce.tenure(), specialty, horizon.baseYear(), horizon.years()),
        YearlyRates.of(workforce.leaving(), specialty),
        YearlyRates.of(workforce.participation(), specialty),
        horizon);
  }

  /** The same people's curves with other rates. */
  StockFlow updated(Workforce workforce, Horizon horizon) {
    return new StockFlow(
        curves,
        leaving.in(workforce.leaving()),
        participation.in(workforce.participation()),
        horizon);
  }

  private static double[] stay(AgeSexTable leaving, Sex sex) {
    double[] stay = new double[AGES];
    int last = leaving.oldest(sex);
    for (int age = 0; age < last; age++) {
      stay[age] = 1 - (leaving.has(sex, age) ? leaving.at(sex, age) : 0);
    }
    return stay;
  }

  private static double[] ftePerHead(AgeSexTable participation, Sex sex) {
    double[] fte = new double[AGES];
    for (int age = 0; age < AGES; age++) {
      fte[age] = participation.has(sex, age) ? participation.at(sex, age) : 0;
    }
    return fte;
  }

  /**
   * Runs the stock through the years.
   *
   * @param opening heads by sex and age before the first year's joiners
   * @param arrivals people who join, by year, sex and age
   * @return the stock of each year that has arrivals, the first of them without ageing
   */
  StockPath run(double[][] opening, Arrivals arrivals) {
    StockPath path = new StockPath(arrivals.years());
    for (Sex sex : SEXES) {
      StockRun run = new StockRun(sex, stay[sex.ordinal()], path);
      run.join(new AgedHeads(0, opening[sex.ordinal()]), 0, curves.ofStaff(sex));
      for (int year = 0; year < arrivals.years(); year++) {
        if (year > 0) {
          run.pass(year);
        }
        for (Origin origin : ORIGINS) {
          AgedHeads joiners = new AgedHeads(arrivals.youngest(), arrivals.of(origin, year, sex));
          run.join(joiners, year, curves.ofJoiners(sex, origin, year));
        }
        run.count(year, ftePerHead[year][sex.ordinal()]);
      }
    }
    return path;
  }
}
