package org.placewright.supply;

import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.TimeTaken;

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
    TimeTaken taken = curriculum.timeTaken(first.specialty());
    double[] byYear = new double[years + 1];
    for (int j = 0; j < byYear.length; j++) {
      byYear[j] = contribution * (1 - taken.in(first.yearOfTraining() + j, first.begins() + j));
    }
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
