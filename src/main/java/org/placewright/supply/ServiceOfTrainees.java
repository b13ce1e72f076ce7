package org.placewright.supply;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/** The service that the trainees of the base year give in that year. */
public final class ServiceOfTrainees {
  private final Scenario scenario;

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
    List<Specialty> specialties = scenario.register().specialties();
    Positions specialtyAt = Positions.of(specialties, Specialty::id);
    Positions deaneryAt = Positions.of(scenario.register().deaneries(), Deanery::id);
    List<TraineesInPost> trainees = scenario.workforce().trainees();
    int[] longest = new int[specialties.size()];
    for (TraineesInPost row : trainees) {
      int s = specialtyAt.of(row.specialty());
      longest[s] = Math.max(longest[s], row.yearOfTraining());
    }
    double[][] each = new double[longest.length][];
    for (int s = 0; s < each.length; s++) {
      each[s] = service.each(specialties.get(s), longest[s]);
    }
    double[][] fte = new double[longest.length][scenario.register().deaneries().size()];
    for (TraineesInPost row : trainees) {
      int s = specialtyAt.of(row.specialty());
      fte[s][deaneryAt.of(row.deanery())] += row.headcount() * each[s][row.yearOfTraining() - 1];
    }
    return new SpecialtyDeaneryTable(fte);
  }

  /** FTE of one trainee in each year of training, from the first to the last that anyone is in. */
  private double[] each(Specialty specialty, int years) {
    double[] each = new double[years];
    scenario
        .workforce()
        .training(specialty.id())
        .filter(training -> years > 0 && training.serviceContribution() > 0)
        .ifPresent(training -> Arrays.setAll(each, elapsed(specialty, training)));
    return each;
  }

  private IntToDoubleFunction elapsed(Specialty specialty, Training training) {
    TrainingPipeline pipeline =
        TrainingPipeline.of(
            specialty,
            training,
            scenario.settings().ltftFte(),
            scenario.workforce().pathways().timeOut(specialty.id()));
    Curriculum curriculum = scenario.money().costRules().curriculum();
    int now = scenario.horizon().baseYear();
    return elapsed -> {
      Course course = pipeline.after(elapsed);
      TrainingYear year = new TrainingYear(specialty.id(), elapsed + 1, now);
      ServiceGiven service =
          ServiceGiven.of(training.serviceContribution(), curriculum, year, course.years());
      return course.fteInTraining(0) * service.in(0);
    };
  }
}
