package org.placewright.supply;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.TimeTaken;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/** The service that the trainees of the base year give in that year. */
public final class ServiceOfTrainees {
  private final Scenario scenario;

  /** Trainees by specialty, deanery and years since they began; added up once for all draws. */
  private final double[][][] heads;

  private ServiceOfTrainees(Scenario scenario) {
    this.scenario = scenario;
    List<Specialty> specialties = scenario.register().specialties();
    Positions specialtyAt = Positions.of(specialties, Specialty::id);
    Positions deaneryAt = Positions.of(scenario.register().deaneries(), Deanery::id);
    List<TraineesInPost> trainees = scenario.workforce().trainees();
    int[] longest = new int[specialties.size()];
    for (TraineesInPost row : trainees) {
      int s = specialtyAt.of(row.specialty());
      longest[s] = Math.max(longest[s], row.yearOfTraining());
    }
    int deaneries = scenario.register().deaneries().size();
    heads = new double[longest.length][][];
    for (int s = 0; s < longest.length; s++) {
      heads[s] = new double[deaneries][longest[s]];
    }
    for (TraineesInPost row : trainees) {
      double[] byYear = heads[specialtyAt.of(row.specialty())][deaneryAt.of(row.deanery())];
      byYear[row.yearOfTraining() - 1] += row.headcount();
    }
  }

  private ServiceOfTrainees(double[][][] heads, Scenario scenario) {
    this.scenario = scenario;
    this.heads = heads;
  }

  /**
   * The trainees of a scenario.
   *
   * @param scenario a checked scenario
   * @return what they give, to be worked out
   */
  public static ServiceOfTrainees of(Scenario scenario) {
    return new ServiceOfTrainees(scenario);
  }

  /**
   * Those of another scenario.
   *
   * @param changed one with the register and settings of this one's
   * @return what its trainees give, to be worked out
   */
  public ServiceOfTrainees in(Scenario changed) {
    boolean same = SortedRows.same(scenario.workforce().trainees(), changed.workforce().trainees());
    return same ? new ServiceOfTrainees(heads, changed) : of(changed);
  }

  /**
   * Their service, as the engine that projects supply has it in the base year.
   *
   * @return FTE by specialty and deanery
   */
  public SpecialtyDeaneryTable fte() {
    int deaneries = scenario.register().deaneries().size();
    double[][] fte = new double[heads.length][deaneries];
    for (int s = 0; s < fte.length; s++) {
      int longest = deaneries == 0 ? 0 : heads[s][0].length;
      double[] each = each(scenario.register().specialties().get(s), longest);
      for (int d = 0; d < deaneries; d++) {
        for (int elapsed = 0; elapsed < longest; elapsed++) {
          fte[s][d] += heads[s][d][elapsed] * each[elapsed];
        }
      }
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
    TimeTaken taken = scenario.money().costRules().curriculum().timeTaken(specialty.id());
    int now = scenario.horizon().baseYear();
    return elapsed -> {
      Course course = pipeline.after(elapsed);
      TrainingYear year = new TrainingYear(specialty.id(), elapsed + 1, now);
      ServiceGiven service =
          new ServiceGiven(training.serviceContribution(), taken, year, course.years());
      return course.fteInTraining(0) * service.in(0);
    };
  }
}
