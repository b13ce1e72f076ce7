package org.placewright.supply;

import java.util.Arrays;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.Origin;

/**
 * The people who join the staff of one specialty in one deanery, by origin, year, sex and the age
 * at which they are first counted.
 */
final class Arrivals {
  private final AgeBand ages;
  private final double[][][][] heads;

  Arrivals(int years) {
    this(years, new AgeBand(0, AgeBand.OLDEST));
  }

  /** For people of some ages only. */
  Arrivals(int years, AgeBand ages) {
    this.ages = ages;
    heads = new double[Origin.values().length][years][Sex.values().length][ages.years()];
  }

  void add(Origin origin, int year, Sex sex, AtAge people) {
    heads[origin.ordinal()][year][sex.ordinal()][people.age() - ages.from()] += people.heads();
  }

  /** Adds a share of those who complete training, of the ages that there are. */
  void addTrained(int year, Sex sex, double[] byAge, double share) {
    double[] all = heads[Origin.TRAINING.ordinal()][year][sex.ordinal()];
    for (int i = 0; i < all.length; i++) {
      all[i] += byAge[i] * share;
    }
  }

  /**
   * People of one age.
   *
   * @param age in completed years
   * @param heads people, expected numbers
   */
  record AtAge(int age, double heads) {}

  int years() {
    return heads[0].length;
  }

  /** The age of the first of those that {@link #of} gives. */
  int youngest() {
    return ages.from();
  }

  /** Heads by years of age from the youngest; not to be changed. */
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
