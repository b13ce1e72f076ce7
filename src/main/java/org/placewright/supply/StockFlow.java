package org.placewright.supply;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.AgeSexTable;

/**
 * The people in post of one specialty by sex and single year of age, a year at a time: {@code
 * H[a+1,g,t+1] = H[a,g,t] · (1 − leave[a,g]) + joiners}. Nobody grows older than the oldest age
 * that a leaving rate is given for.
 */
public final class StockFlow {
  private static final int SEXES = Sex.values().length;
  private static final int AGES = AgeBand.OLDEST + 1;

  private final double[][] stay = new double[SEXES][AGES];
  private final double[][] ftePerHead = new double[SEXES][AGES];
  private final double[] shareOfJoiners = new double[SEXES];

  /**
   * The engine of one specialty.
   *
   * @param participation FTE per head; an age without a figure counts 0
   * @param leaving share leaving a year
   * @param shareFemale share of joiners who are women
   */
  public StockFlow(AgeSexTable participation, AgeSexTable leaving, double shareFemale) {
    for (Sex sex : Sex.values()) {
      int g = sex.ordinal();
      shareOfJoiners[g] = sex == Sex.FEMALE ? shareFemale : 1 - shareFemale;
      int last = oldest(leaving, sex);
      for (int age = 0; age < AGES; age++) {
        ftePerHead[g][age] = participation.has(sex, age) ? participation.at(sex, age) : 0;
        stay[g][age] = age < last ? 1 - (leaving.has(sex, age) ? leaving.at(sex, age) : 0) : 0;
      }
    }
  }

  private static int oldest(AgeSexTable leaving, Sex sex) {
    int age = AgeBand.OLDEST;
    while (age >= 0 && !leaving.has(sex, age)) {
      age--;
    }
    return age;
  }

  /**
   * Runs the years.
   *
   * @param opening heads by sex and age before the first year's joiners
   * @param joiners heads of both sexes that join, by year and age at which they are first counted
   * @return the stock of each year that has joiners given, the first of them without ageing
   */
  StockPath run(double[][] opening, double[][] joiners) {
    StockPath path = new StockPath(joiners.length);
    double[][] heads = {opening[0].clone(), opening[1].clone()};
    for (int year = 0; year < joiners.length; year++) {
      for (int g = 0; g < SEXES; g++) {
        if (year > 0) {
          path.leavers()[year] += age(heads[g], stay[g]);
        }
        join(heads[g], joiners[year], shareOfJoiners[g]);
        count(heads[g], ftePerHead[g], year, path);
      }
    }
    return path;
  }

  private static void join(double[] heads, double[] joiners, double share) {
    for (int age = 0; age < AGES; age++) {
      heads[age] += joiners[age] * share;
    }
  }

  private static void count(double[] heads, double[] ftePerHead, int year, StockPath path) {
    double people = 0;
    double fte = 0;
    for (int age = 0; age < AGES; age++) {
      people += heads[age];
      fte += heads[age] * ftePerHead[age];
    }
    path.heads()[year] += people;
    path.fte()[year] += fte;
  }

  /** Moves everyone up by a year, in place from the oldest down; returns those who leave. */
  private static double age(double[] heads, double[] stay) {
    double leavers = heads[AGES - 1];
    for (int age = AGES - 1; age > 0; age--) {
      leavers += heads[age - 1] * (1 - stay[age - 1]);
      heads[age] = heads[age - 1] * stay[age - 1];
    }
    heads[0] = 0;
    return leavers;
  }
}
