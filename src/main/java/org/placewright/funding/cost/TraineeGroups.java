package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

/** Who is in training, in the order of the tables. */
public final class TraineeGroups {
  private final CostInputs costing;
  private final Scenario scenario;
  private final Positions programmes;

  public TraineeGroups(CostInputs costing) {
    this.costing = costing;
    scenario = costing.scenario();
    programmes = Positions.of(scenario.register().programmes(), Programme::id);
  }

  /** Those in post in the base year, and those who enter after it and before the plan. */
  public List<TraineeGroup> beforeThePlan() {
    List<TraineeGroup> groups = new ArrayList<>(inPost());
    entered().stream().map(Entered::group).forEach(groups::add);
    return groups;
  }

  /** Those in post in the base year, known by specialty and deanery. */
  public List<TraineeGroup> inPost() {
    List<TraineeGroup> groups = new ArrayList<>();
    Positions specialties = Positions.of(scenario.register().specialties(), Specialty::id);
    Positions deaneries = Positions.of(scenario.register().deaneries(), Deanery::id);
    for (TraineesInPost row : scenario.workforce().trainees()) {
      int s = specialties.of(row.specialty());
      groups.add(
          new TraineeGroup(
              costing.posts().ofTrainees(s, deaneries.of(row.deanery())),
              costing.courses().ofTrainee(s, row.yearOfTraining()),
              scenario.horizon().baseYear(),
              row.yearOfTraining() - 1,
              row.headcount()));
    }
    return groups;
  }

  /**
   * Those of an intake between the base year and the plan.
   *
   * @param programme the programme's index in the register
   * @param group who they are
   */
  public record Entered(int programme, TraineeGroup group) {}

  /** Those who enter after the base year and before the plan. */
  public List<Entered> entered() {
    List<Entered> groups = new ArrayList<>();
    Horizon horizon = scenario.horizon();
    for (Intake row : scenario.provision().intakes()) {
      if (row.year() > horizon.baseYear() && row.year() < horizon.firstIntakeYear()) {
        int programme = programmes.of(row.programme());
        groups.add(new Entered(programme, entering(programme, row.year(), row.entrants())));
      }
    }
    return groups;
  }

  private TraineeGroup entering(int programme, int year, double heads) {
    TrainingPost post = costing.posts().ofProgramme(programme);
    return new TraineeGroup(post, costing.courses().ofEntrant(post.specialty()), year, 0, heads);
  }

  /**
   * Some places of an intake.
   *
   * @param programme the programme's index in the register
   * @param year the calendar year of the intake
   * @param number how many places, 0 or more
   */
  @NamedComponents
  public record Places(int programme, int year, int number) {}

  /** Those who are expected to take places. */
  public TraineeGroup expected(Places places) {
    TrainingPost post = costing.posts().ofProgramme(places.programme());
    return entering(places.programme(), places.year(), places.number() * costing.fill(post));
  }
}
