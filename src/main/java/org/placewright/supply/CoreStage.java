package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.TraineesInPost;

/**
 * One core specialty and the higher ones that its completers compete for: {@code candidates(t) =
 * completers(t) + others(t) + reapply(t − 1) · max(0, candidates(t − 1) − entrants(t − 1))}.
 * Specialties are given by their index in the register, years as calendar years.
 */
public final class CoreStage {
  private final int specialty;
  private final List<Integer> higher;
  private final TrainingCohorts trainingCohorts;
  private final int deaneries;
  private final List<SpecialtyModel.Cohort> cohorts;
  private final Pathways pathways;
  private final Horizon horizon;
  private final String id;

  private CoreStage(Scenario scenario, Positions specialties, String id) {
    this.id = id;
    horizon = scenario.horizon();
    pathways = scenario.workforce().pathways();
    specialty = specialties.of(id);
    higher = pathways.higherOf(id).stream().map(specialties::of).toList();
    trainingCohorts =
        new TrainingCohorts(scenario, scenario.register().specialties().get(specialty));
    List<TraineesInPost> trainees =
        scenario.workforce().trainees().stream().filter(row -> row.specialty().equals(id)).toList();
    deaneries = scenario.register().deaneries().size();
    cohorts =
        trainingCohorts.cohorts(TrainingCohorts.heads(trainees, Geography.ofDeaneries(scenario)));
  }

  /**
   * The core specialties of a scenario.
   *
   * @param scenario a checked scenario
   * @return each that another specialty is entered from, in the order of their ids
   */
  public static List<CoreStage> of(Scenario scenario) {
    Positions specialties = Positions.of(scenario.register().specialties(), Specialty::id);
    List<CoreStage> stages = new ArrayList<>();
    for (String core : scenario.workforce().pathways().cores()) {
      stages.add(new CoreStage(scenario, specialties, core));
    }
    return List.copyOf(stages);
  }

  public String id() {
    return id;
  }

  /**
   * The specialty that higher ones are entered from.
   *
   * @return its index in the register
   */
  public int specialty() {
    return specialty;
  }

  /**
   * The specialties entered from it.
   *
   * @return their indices in the register
   */
  public List<Integer> higher() {
    return higher;
  }

  /**
   * Completers among the trainees of the base year, in all deaneries.
   *
   * @param year a year of the run
   * @return expected heads who complete in it
   */
  public double completersInPost(int year) {
    double completers = 0;
    for (int d = 0; d < deaneries; d++) {
      for (SpecialtyModel.Cohort cohort : cohorts) {
        double each = cohort.trainee().completing(year - horizon.baseYear());
        completers += cohort.heads()[d] * each;
      }
    }
    return completers;
  }

  /**
   * Completers of an intake.
   *
   * @param intakeYear the intake, a year of the run after the base year
   * @param year the year in which they complete
   * @return expected completers for each entrant
   */
  public double completing(int intakeYear, int year) {
    return trainingCohorts.entrant(intakeYear - horizon.baseYear()).completing(year - intakeYear);
  }

  /**
   * Completers of an intake, whenever they complete.
   *
   * @param intakeYear the intake, a year of the run after the base year
   * @return expected completers for each entrant
   */
  public double completingAtAll(int intakeYear) {
    Trainee entrant = trainingCohorts.entrant(intakeYear - horizon.baseYear());
    double completing = 0;
    for (int year = 0; year <= entrant.course().years(); year++) {
      completing += entrant.completing(year);
    }
    return completing;
  }

  /**
   * Candidates who have not completed the core here.
   *
   * @param year an intake year
   * @return heads
   */
  public double others(int year) {
    return pathways.candidates(id, year).map(Candidates::others).orElse(0.0);
  }

  /**
   * The share who try again after a year without an appointment.
   *
   * @param year an intake year
   * @return the share of those not appointed in it who are candidates a year later
   */
  public double reapplyShare(int year) {
    return pathways.candidates(id, year).map(Candidates::reapplyShare).orElse(0.0);
  }
}
