package org.placewright.supply;

import java.util.Arrays;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Origin;

/**
 * The people who join the staff of one specialty in one deanery, by origin, year, sex and the age
 * at which they are first counted.
 */
final class Arrivals {
  private final double[][][][] heads;

  Arrivals(int years) {
    heads = new double[Origin.values().length][years][Sex.values().length][AgeBand.OLDEST + 1];
  }

  void add(Origin origin, int year, Sex sex, AtAge people) {
    heads[origin.ordinal()][year][sex.ordinal()][people.age()] += people.heads();
  }

  /**
   * People of one age.
   *
   * @param age in completed years
   * @param heads how many
   */
  record AtAge(int age, double heads) {}

  int years() {
    return heads[0].length;
  }

  /** Heads by age; not to be changed. */
  double[] of(Origin origin, int year, Sex sex) {
    return heads[origin.ordinal()][year][sex.ordinal()];
  }

  void clear() {
    for (double[][][] byYear : heads) {
      for (double[][] bySex : byYear) {
        for (double[] byAge : bySex) {
          Arrays.fill(byAge, 0);
        }
      }
    }
  }
}
