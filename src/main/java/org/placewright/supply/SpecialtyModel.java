package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.AgeSexTable;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Joiners;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.StaffInPost;
import org.placewright.scenario.TraineesInPost;
import org.placewright.scenario.Training;

/** One specialty ready to run: its rates as arrays, and its people of the base year by deanery. */
final class SpecialtyModel {
  /** Trainees of the base year who began together. */
  record Cohort(int deanery, int yearOfTraining, double heads) {}

  private final Training training;
  private final TrainingPipeline pipeline;
  private final StockFlow stock;
  private final int entryAge;
  private final int returnerAge;
  private final Horizon horizon;
  private final double[][][] opening;
  private final double[][] international;
  private final double[][] returners;
  private final List<Cohort> cohorts = new ArrayList<>();

  SpecialtyModel(Scenario scenario, Specialty specialty) {
    var workforce = scenario.workforce();
    String id = specialty.id();
    training =
        workforce
            .training(id)
            .orElseThrow(() -> new IllegalArgumentException("no training figures for " + id));
    pipeline = TrainingPipeline.of(specialty, training, scenario.settings().ltftFte());
    stock =
        new StockFlow(
            AgeSexTable.of(workforce.participation(), id),
            AgeSexTable.of(workforce.leaving(), id),
            training.shareFemale());
    entryAge = training.ageAtCompletion() - specialty.trainingYears();
    returnerAge = scenario.settings().returnerAge();
    horizon = scenario.horizon();
    int deaneries = scenario.register().deaneries().size();
    opening = new double[deaneries][Sex.values().length][AgeBand.OLDEST + 1];
    international = new double[deaneries][horizon.years()];
    returners = new double[deaneries][horizon.years()];
  }

  /** Staff of a band are spread evenly over its single years of age. */
  void add(StaffInPost row, int deanery) {
    double[] heads = opening[deanery][row.sex().ordinal()];
    for (int age = row.ages().from(); age <= row.ages().to(); age++) {
      heads[age] += row.headcount() / row.ages().years();
    }
  }

  void add(TraineesInPost row, int deanery) {
    cohorts.add(new Cohort(deanery, row.yearOfTraining(), row.headcount()));
  }

  /** Joiners of the base year and before are in the base year's stock already. */
  void add(Joiners row, int deanery) {
    if (row.year() > horizon.baseYear() && row.year() <= horizon.horizonYear()) {
      international[deanery][row.year() - horizon.baseYear()] += row.international();
      returners[deanery][row.year() - horizon.baseYear()] += row.returners();
    }
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

  Course entrant() {
    return pipeline.fromEntry();
  }

  Course trainee(int yearOfTraining) {
    return pipeline.after(yearOfTraining - 1);
  }

  StockFlow stock() {
    return stock;
  }

  double[][] opening(int deanery) {
    return opening[deanery];
  }

  double international(int deanery, int year) {
    return international[deanery][year];
  }

  double returners(int deanery, int year) {
    return returners[deanery][year];
  }

  /** The age of someone so many years after the intake, when completion follows the years spent. */
  int ageAfter(int years) {
    return withinLife(entryAge + years);
  }

  int internationalAge() {
    return withinLife(training.ageAtCompletion());
  }

  int returnerAge() {
    return withinLife(returnerAge);
  }

  double serviceContribution() {
    return training.serviceContribution();
  }

  private static int withinLife(int age) {
    return Math.max(0, Math.min(AgeBand.OLDEST, age));
  }
}
