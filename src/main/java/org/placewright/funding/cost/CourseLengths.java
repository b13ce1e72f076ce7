package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;
import org.placewright.scenario.training.TrainingBuilder;
import org.placewright.supply.Course;
import org.placewright.supply.TrainingPipeline;

/**
 * How long those who enter stay in training, by specialty. A specialty of which nothing is said in
 * {@code training.csv} trains for its nominal years without loss.
 */
public final class CourseLengths {
  private final List<TrainingPipeline> pipelines = new ArrayList<>();
  private final List<Course> fromEntry = new ArrayList<>();

  private int longest;

  private CourseLengths() {}

  /**
   * Finds how long each specialty trains.
   *
   * @return a course for each specialty of the register
   */
  public static CourseLengths of(Scenario scenario) {
    CourseLengths courses = new CourseLengths();
    for (Specialty specialty : scenario.register().specialties()) {
      Training training =
          scenario
              .workforce()
              .training(specialty.id())
              .orElse(
                  TrainingBuilder.builder()
                      .specialty(specialty.id())
                      .annualAttrition(0)
                      .extensionRate(0)
                      .shareFemale(0)
                      .ageAtCompletion(0)
                      .ltftShare(0)
                      .serviceContribution(0)
                      .build());
      courses.pipelines.add(
          TrainingPipeline.of(
              specialty,
              training,
              scenario.settings().ltftFte(),
              scenario.workforce().pathways().timeOut(specialty.id())));
    }
    courses.pipelines.forEach(pipeline -> courses.fromEntry.add(pipeline.fromEntry()));
    courses.longest = courses.fromEntry.stream().mapToInt(Course::years).max().orElse(0);
    return courses;
  }

  /**
   * How long an entrant stays in training.
   *
   * @param specialty the specialty's index in the register
   * @return the course from entry
   */
  public Course ofEntrant(int specialty) {
    return fromEntry.get(specialty);
  }

  /**
   * How long somebody who is already in training stays.
   *
   * @param specialty the specialty's index in the register
   * @param yearOfTraining the year of training they are in, from 1
   * @return the course from now
   */
  Course ofTrainee(int specialty, int yearOfTraining) {
    return pipelines.get(specialty).after(yearOfTraining - 1);
  }

  /** The most years that anybody of a scenario may have behind when they are in training, and 1. */
  int longestElapsed(Scenario scenario) {
    int years = longest() + 1;
    for (TraineesInPost row : scenario.workforce().trainees()) {
      years = Math.max(years, row.yearOfTraining() + longest());
    }
    return years;
  }

  /** The most years that anybody who enters may be in training. */
  int longest() {
    return longest;
  }
}
