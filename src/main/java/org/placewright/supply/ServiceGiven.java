package org.placewright.supply;

import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.TimeTaken;

/**
 * The service that a trainee who trains full time gives in each year of a course: the contribution
 * less the share of their time that the curriculum takes.
 *
 * @param contribution FTE without anything that the curriculum takes
 * @param taken the share of working time that the curriculum takes in the specialty
 * @param first the year of training in which the course begins
 * @param years how many years the course has
 */
record ServiceGiven(double contribution, TimeTaken taken, TrainingYear first, int years) {
  /**
   * FTE of service for each FTE in training.
   *
   * @param year whole years from the start of the course
   * @return the service; 0 beyond its end
   */
  double in(int year) {
    return year > years
        ? 0
        : contribution * (1 - taken.in(first.yearOfTraining() + year, first.begins() + year));
  }
}
