package org.placewright.supply;

import java.util.HashMap;
import java.util.Map;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/** The service that the trainees of the base year give in that year. */
public final class ServiceOfTrainees {
  private final Scenario scenario;
  private final Map<String, TrainingPipeline> pipelines = new HashMap<>();
  private final Map<CourseYear, Double> perHead = new HashMap<>();

  /** A year of a specialty's training. */
  private record CourseYear(String specialty, int yearOfTraining) {}

  private ServiceOfTrainees(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The service of a scenario, as the engine that projects supply has it in the base year.
   *
   * @param scenario a checked scenario
   * @return FTE by specialty and deanery
   */
  public static SpecialtyDeaneryTable of(Scenario scenario) {
    ServiceOfTrainees service = new ServiceOfTrainees(scenario);
    var register = scenario.register();
    Positions specialties = Positions.of(register.specialties(), Specialty::id);
    Positions deaneries = Positions.of(register.deaneries(), row -> row.id());
    double[][] fte = new double[register.specialties().size()][register.deaneries().size()];
    for (TraineesInPost row : scenario.workforce().trainees()) {
      int s = specialties.of(row.specialty());
      double each = service.each(register.specialties().get(s), row.yearOfTraining());
      fte[s][deaneries.of(row.deanery())] += row.headcount() * each;
    }
    return new SpecialtyDeaneryTable(fte);
  }

  private double each(Specialty specialty, int yearOfTraining) {
    return perHead.computeIfAbsent(
        new CourseYear(specialty.id(), yearOfTraining),
        any ->
            scenario
                .workforce()
                .training(specialty.id())
                .filter(training -> training.serviceContribution() > 0)
                .map(training -> each(specialty, training, yearOfTraining))
                .orElse(0.0));
  }

  private double each(Specialty specialty, Training training, int yearOfTraining) {
    int elapsed = yearOfTraining - 1;
    Course course = pipeline(specialty, training).after(elapsed);
    Curriculum curriculum = scenario.money().costRules().curriculum();
    TrainingYear now =
        new TrainingYear(specialty.id(), yearOfTraining, scenario.horizon().baseYear());
    ServiceGiven service =
        ServiceGiven.of(training.serviceContribution(), curriculum, now, course.years());
    return course.fteInTraining(0) * service.in(0);
  }

  private TrainingPipeline pipeline(Specialty specialty, Training training) {
    return pipelines.computeIfAbsent(
        specialty.id(),
        id ->
            TrainingPipeline.of(
                specialty,
                training,
                scenario.settings().ltftFte(),
                scenario.workforce().pathways().timeOut(id)));
  }
}
