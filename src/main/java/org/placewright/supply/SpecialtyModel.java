package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Curriculum;
import org.placewright.scenario.Curriculum.TrainingYear;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.IntakeCohort;
import org.placewright.scenario.Joiners;
import org.placewright.scenario.Origin;
import org.placewright.scenario.Pathways;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.StaffInPost;
import org.placewright.scenario.TraineesInPost;
import org.placewright.scenario.Training;

/** One specialty ready to run: its rates as arrays, and its people of the base year by deanery. */
final class SpecialtyModel {
  /** Trainees of the base year who began together. */
  record Cohort(int deanery, double heads, Trainee trainee) {}

  private final Scenario scenario;
  private final Specialty specialty;
  private final Training training;
  private final TrainingPipeline pipeline;
  private final AfterCompletion next;
  private final StockFlow stock;
  private final Horizon horizon;
  private final double[][][] opening;
  private final double[][][] international;
  private final double[][][] returners;
  private final List<Trainee> entrants = new ArrayList<>();
  private final List<Cohort> cohorts = new ArrayList<>();

  SpecialtyModel(Scenario scenario, Specialty specialty) {
    this.scenario = scenario;
    this.specialty = specialty;
    String id = specialty.id();
    training =
        scenario
            .workforce()
            .training(id)
            .orElseThrow(() -> new IllegalArgumentException("no training figures for " + id));
    Pathways pathways = scenario.workforce().pathways();
    pipeline =
        TrainingPipeline.of(
            specialty, training, scenario.settings().ltftFte(), pathways.timeOut(id));
    next = AfterCompletion.of(pathways, id);
    horizon = scenario.horizon();
    stock = StockFlow.of(scenario.workforce(), id, horizon);
    int deaneries = scenario.register().deaneries().size();
    opening = new double[deaneries][Sex.values().length][AgeBand.OLDEST + 1];
    international = new double[deaneries][horizon.years()][Sex.values().length];
    returners = new double[deaneries][horizon.years()][Sex.values().length];
    for (int t = 0; t < horizon.years(); t++) {
      entrants.add(trainee(pipeline.fromEntry(), horizon.baseYear() + t, 0));
    }
  }

  private Trainee trainee(Course course, int intakeYear, int elapsed) {
    Optional<IntakeCohort> cohort = scenario.workforce().cohort(specialty.id(), intakeYear);
    return new Trainee(
        course,
        training.ageAtCompletion() - specialty.trainingYears() + elapsed,
        cohort.map(IntakeCohort::completingShare).orElse(1.0),
        cohort
            .map(IntakeCohort::shareFemale)
            .orElse(OptionalDouble.empty())
            .orElse(training.shareFemale()),
        service(course, new TrainingYear(specialty.id(), elapsed + 1, intakeYear + elapsed)),
        next);
  }

  private ServiceGiven service(Course course, TrainingYear first) {
    Curriculum curriculum = scenario.money().costRules().curriculum();
    return ServiceGiven.of(training.serviceContribution(), curriculum, first, course.years());
  }

  /** Staff of a band are spread evenly over its single years of age. */
  void add(StaffInPost row, int deanery) {
    double[] heads = opening[deanery][row.sex().ordinal()];
    for (int age = row.ages().from(); age <= row.ages().to(); age++) {
      heads[age] += row.headcount() / row.ages().years();
    }
  }

  void add(TraineesInPost row, int deanery) {
    int elapsed = row.yearOfTraining() - 1;
    Trainee trainee = trainee(pipeline.after(elapsed), horizon.baseYear() - elapsed, elapsed);
    cohorts.add(new Cohort(deanery, row.headcount(), trainee));
  }

  /** Joiners of the base year and before are in the base year's stock already. */
  void add(Joiners row, int deanery) {
    if (row.year() > horizon.baseYear() && row.year() <= horizon.horizonYear()) {
      int t = row.year() - horizon.baseYear();
      split(international[deanery][t], row.international(), row.internationalShareFemale());
      split(returners[deanery][t], row.returners(), row.returnersShareFemale());
    }
  }

  private void split(double[] bySex, double heads, OptionalDouble shareFemale) {
    double share = shareFemale.orElse(training.shareFemale());
    bySex[Sex.FEMALE.ordinal()] += heads * share;
    bySex[Sex.MALE.ordinal()] += heads * (1 - share);
  }

  int deaneries() {
    return opening.length;
  }

  int years() {
    return horizon.years();
  }

  List<Cohort> cohorts() {
    return cohorts;
  }

  /** One who enters in a year, by its index. */
  Trainee entrant(int year) {
    return entrants.get(year);
  }

  StockFlow stock() {
    return stock;
  }

  double[][] opening(int deanery) {
    return opening[deanery];
  }

  /** Heads who join other than from training, by year and sex. */
  double[][] joiners(Origin origin, int deanery) {
    return switch (origin) {
      case TRAINING -> new double[horizon.years()][Sex.values().length];
      case ABROAD -> international[deanery];
      case RETURNERS -> returners[deanery];
    };
  }

  /** The age at which they are first counted. */
  int ageOf(Origin origin) {
    int age =
        origin == Origin.RETURNERS ? scenario.settings().returnerAge() : training.ageAtCompletion();
    return Math.max(0, Math.min(AgeBand.OLDEST, age));
  }
}
