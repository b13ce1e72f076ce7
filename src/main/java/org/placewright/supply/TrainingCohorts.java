package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Settings;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.TimeTaken;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/** How one specialty's trainees progress, by the year in which they entered. */
final class TrainingCohorts {
  private final Workforce workforce;
  private final Specialty specialty;
  private final Training training;
  private final TrainingPipeline pipeline;
  private final AfterCompletion next;
  private final TimeTaken timeTaken;
  private final Settings settings;
  private final Horizon horizon;
  private final List<Trainee> entrants = new ArrayList<>();

  TrainingCohorts(Scenario scenario, Specialty specialty) {
    this(scenario, specialty, AfterCompletion.of(scenario.workforce().pathways(), specialty.id()));
  }

  private TrainingCohorts(Scenario scenario, Specialty specialty, AfterCompletion next) {
    workforce = scenario.workforce();
    this.specialty = specialty;
    String id = specialty.id();
    training =
        workforce
            .training(id)
            .orElseThrow(() -> new IllegalArgumentException("no training figures for " + id));
    settings = scenario.settings();
    Pathways pathways = workforce.pathways();
    pipeline = TrainingPipeline.of(specialty, training, settings.ltftFte(), pathways.timeOut(id));
    this.next = next;
    timeTaken = scenario.money().costRules().curriculum().timeTaken(id);
    horizon = scenario.horizon();
    Course course = pipeline.fromEntry();
    for (int t = 0; t < horizon.years(); t++) {
      entrants.add(trainee(course, horizon.baseYear() + t, 0));
    }
  }

  /** Those of another scenario, in which the same follows on completion. */
  TrainingCohorts in(Scenario changed) {
    return new TrainingCohorts(changed, specialty, next);
  }

  private Trainee trainee(Course course, int intakeYear, int elapsed) {
    Optional<IntakeCohort> cohort = workforce.cohort(specialty.id(), intakeYear);
    TrainingYear first = new TrainingYear(specialty.id(), elapsed + 1, intakeYear + elapsed);
    return new Trainee(
        course,
        training.ageAtCompletion() - specialty.trainingYears() + elapsed,
        cohort.map(IntakeCohort::completingShare).orElse(1.0),
        cohort
            .map(IntakeCohort::shareFemale)
            .orElse(OptionalDouble.empty())
            .orElse(training.shareFemale()),
        new ServiceGiven(training.serviceContribution(), timeTaken, first, course.years()),
        next);
  }

  Training training() {
    return training;
  }

  /** The age in completed years at which returners come back. */
  int returnerAge() {
    return settings.returnerAge();
  }

  Horizon horizon() {
    return horizon;
  }

  int years() {
    return horizon.years();
  }

  /** One who enters in a year, by its index. */
  Trainee entrant(int year) {
    return entrants.get(year);
  }

  /** Heads of the base year, by years since they began and area. */
  static double[][] heads(List<TraineesInPost> rows, Geography geography) {
    int longest = rows.stream().mapToInt(TraineesInPost::yearOfTraining).max().orElse(0);
    double[][] heads = new double[longest][geography.areas()];
    for (TraineesInPost row : rows) {
      double[] byArea = heads[row.yearOfTraining() - 1];
      double[] parts = geography.parts(row.deanery());
      for (int area = 0; area < byArea.length; area++) {
        byArea[area] += row.headcount() * parts[area];
      }
    }
    return heads;
  }

  /** The trainees of the base year, of as many as {@link #heads} says. */
  List<SpecialtyModel.Cohort> cohorts(double[][] heads) {
    List<SpecialtyModel.Cohort> cohorts = new ArrayList<>();
    for (int elapsed = 0; elapsed < heads.length; elapsed++) {
      Trainee trainee = trainee(pipeline.after(elapsed), horizon.baseYear() - elapsed, elapsed);
      SpecialtyModel.Cohort cohort = new SpecialtyModel.Cohort(heads[elapsed], trainee);
      if (!cohort.isNobody()) {
        cohorts.add(cohort);
      }
    }
    return cohorts;
  }
}
