package org.placewright.supply;

import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.TraineesInPost;

/**
 * One specialty ready to run: its rates as arrays, and its people of the base year by area.
 *
 * @param specialty as the register has it
 * @param people who they are, as rows
 * @param geography where people are counted
 * @param trainingCohorts how trainees progress
 * @param stock how staff stay and work
 * @param opening heads in post in the base year, by workplace, sex and age
 * @param joining who joins other than from training
 * @param trainees heads of the base year, by years since they began and area
 * @param cohorts the same as cohorts, those that are somebody
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
@NamedComponents
record SpecialtyModel(
    Specialty specialty,
    People people,
    Geography geography,
    TrainingCohorts trainingCohorts,
    StockFlow stock,
    double[][][] opening,
    NewJoiners joining,
    double[][] trainees,
    List<Cohort> cohorts) {
  /**
   * Trainees who began together.
   *
   * @param heads by the area in which they are counted
   * @param trainee each of them
   */
  @SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
  record Cohort(double[] heads, Trainee trainee) {
    boolean isNobody() {
      for (double some : heads) {
        if (some != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** One specialty's rows of people. */
  record People(List<StaffInPost> staff, List<TraineesInPost> trainees, List<Joiners> joiners) {}

  static SpecialtyModel of(
      Scenario scenario, Specialty specialty, People people, Geography geography) {
    TrainingCohorts trainingCohorts = new TrainingCohorts(scenario, specialty);
    double[][] trainees = TrainingCohorts.heads(people.trainees(), geography);
    return new SpecialtyModel(
        specialty,
        people,
        geography,
        trainingCohorts,
        StockFlow.of(scenario.workforce(), specialty.id(), scenario.horizon()),
        opening(people.staff(), geography),
        NewJoiners.of(people.joiners(), trainingCohorts, geography),
        trainees,
        trainingCohorts.cohorts(trainees));
  }

  /** Staff of a band are spread evenly over its single years of age. */
  static double[][][] opening(List<StaffInPost> rows, Geography geography) {
    double[][][] opening =
        new double[geography.workplaces()][Sex.values().length][AgeBand.OLDEST + 1];
    for (StaffInPost row : rows) {
      double[] heads = opening[geography.workplace(row.deanery())][row.sex().ordinal()];
      for (int age = row.ages().from(); age <= row.ages().to(); age++) {
        heads[age] += row.headcount() / row.ages().years();
      }
    }
    return opening;
  }

  int years() {
    return trainingCohorts.years();
  }

  /** One who enters in a year, by its index. */
  Trainee entrant(int year) {
    return trainingCohorts.entrant(year);
  }

  /** The age at which people from abroad are first counted. */
  int ageFromAbroad() {
    return clipped(trainingCohorts.training().ageAtCompletion());
  }

  int ageOfReturners() {
    return clipped(trainingCohorts.returnerAge());
  }

  private static int clipped(int age) {
    return Math.max(0, Math.min(AgeBand.OLDEST, age));
  }

  /** The ages at which anyone can join. */
  AgeBand joiningAges() {
    int youngest = Math.min(ageFromAbroad(), ageOfReturners());
    int oldest = Math.max(ageFromAbroad(), ageOfReturners());
    for (Cohort cohort : cohorts) {
      youngest = Math.min(youngest, cohort.trainee().youngestStarting());
      oldest = Math.max(oldest, cohort.trainee().oldestStarting());
    }
    Trainee entrant = entrant(0);
    return new AgeBand(
        Math.min(youngest, entrant.youngestStarting()), Math.max(oldest, entrant.oldestStarting()));
  }
}
