package org.placewright.supply;

import java.util.Arrays;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Curriculum.TrainingYear;

/**
 * The service that a trainee who trains full time gives in each year of a course: the contribution
 * less the share of their time that the curriculum takes.
 */
final class ServiceGiven {
  private final double[] byYear;

  private ServiceGiven(double[] byYear) {
    this.byYear = byYear;
  }

  /**
   * The service of a trainee.
   *
   * @param contribution FTE without anything that the curriculum takes
   * @param curriculum components, each with its share of working time
   * @param first the year of training in which the course begins
   * @param years how many years the course has
   * @return their service
   */
  static ServiceGiven of(
      double contribution, Curriculum curriculum, TrainingYear first, int years) {
    double[] byYear = new double[years + 1];
    if (curriculum.rows().isEmpty()) {
      Arrays.fill(byYear, contribution);
      return new ServiceGiven(byYear);
    }
    double[] taken = curriculum.timeShares(first, byYear.length);
    Arrays.setAll(byYear, j -> contribution * (1 - taken[j]));
    return new ServiceGiven(byYear);
  }

  /**
   * FTE of service for each FTE in training.
   *
   * @param year whole years from the start of the course
   * @return the service; 0 beyond its end
   */
  double in(int year) {
    return year < byYear.length ? byYear[year] : 0;
  }
}
