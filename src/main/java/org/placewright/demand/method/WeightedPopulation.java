package org.placewright.demand.method;

import java.util.Arrays;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.staff.AgeSexTable;

/** The population by deanery, year, sex and single year of age, ready to be weighed by its use. */
final class WeightedPopulation {
  private static final int AGES = AgeBand.OLDEST + 1;

  private final double[][][] persons;

  private WeightedPopulation(int deaneries, int years) {
    persons = new double[deaneries][years][Sex.values().length * AGES];
  }

  static WeightedPopulation of(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    int deaneries = scenario.register().deaneries().size();
    RegisterIndices indices = new RegisterIndices(scenario.register());
    WeightedPopulation population = new WeightedPopulation(deaneries, horizon.years());
    boolean[][] given = new boolean[deaneries][horizon.years()];
    for (Population row : scenario.need().population()) {
      int t = row.year() - horizon.baseYear();
      if (t >= 0 && t < horizon.years()) {
        int d = indices.deanery(row.deanery());
        given[d][t] = true;
        population.add(row, population.persons[d][t]);
      }
    }
    for (int d = 0; d < deaneries; d++) {
      fillGaps(population.persons[d], given[d]);
    }
    return population;
  }

  private void add(Population row, double[] year) {
    int first = row.sex().ordinal() * AGES;
    for (int age = row.ages().from(); age <= row.ages().to(); age++) {
      year[first + age] += row.persons() / row.ages().years();
    }
  }

  /** A year with no rows lies on the line between its neighbours; beyond the ends nothing moves. */
  private static void fillGaps(double[][] years, boolean[] given) {
    int before = -1;
    for (int t = 0; t < years.length; t++) {
      if (given[t]) {
        before = t;
        continue;
      }
      int after = t;
      while (after < years.length && !given[after]) {
        after++;
      }
      if (after == years.length && before < 0) {
        return;
      }
      int left = before < 0 ? after : before;
      int right = after == years.length ? before : after;
      double weight = left == right ? 0 : (double) (t - left) / (right - left);
      years[t] = between(years[left], years[right], weight);
    }
  }

  private static double[] between(double[] left, double[] right, double weight) {
    double[] mean = new double[left.length];
    Arrays.setAll(mean, i -> left[i] + weight * (right[i] - left[i]));
    return mean;
  }

  int deaneries() {
    return persons.length;
  }

  /** Persons times weight, for one deanery by year. An age without a weight counts 0. */
  double[] weigh(int deanery, AgeSexTable utilisation) {
    double[] weights = new double[Sex.values().length * AGES];
    for (Sex sex : Sex.values()) {
      for (int age = 0; age < AGES; age++) {
        if (utilisation.has(sex, age)) {
          weights[sex.ordinal() * AGES + age] = utilisation.at(sex, age);
        }
      }
    }
    double[] weighed = new double[persons[deanery].length];
    for (int t = 0; t < weighed.length; t++) {
      for (int i = 0; i < weights.length; i++) {
        weighed[t] += persons[deanery][t][i] * weights[i];
      }
    }
    return weighed;
  }
}
