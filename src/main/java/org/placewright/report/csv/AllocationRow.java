package org.placewright.report.csv;

import org.placewright.allocation.BaselinePlan;
import org.placewright.commission.CommitmentStatus;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Programme;

/**
 * What a plan commissions on one programme in one intake.
 *
 * @param programme whose places are commissioned
 * @param sha the strategic health authority of its deanery
 * @param commissioner who commissions its specialty
 * @param year the intake year
 * @param standing how firm the intake is
 * @param count its places
 * @param entrants who is expected to enter, by the fill rate
 */
public record AllocationRow(
    Programme programme,
    String sha,
    Commissioner commissioner,
    int year,
    CommitmentStatus standing,
    PlaceFigures count,
    double entrants) {

  /** Places: of the year before the first planned intake, advised, and commissioned. */
  private record PlaceFigures(int baseline, int advised, int places) {}

  static AllocationRow of(PlanReport decided, int index, int intake) {
    Scenario scenario = decided.brief().scenario();
    BaselinePlan baseline = decided.brief().baseline();
    int places = decided.allocation().plan().at(index, intake);
    int year = scenario.horizon().firstIntakeYear() + intake;
    return new AllocationRow(
        scenario.register().programmes().get(index),
        scenario.register().deaneries().get(baseline.deanery(index)).sha(),
        scenario.register().specialties().get(baseline.specialty(index)).commissioner(),
        year,
        CommitmentStatus.of(scenario, year),
        new PlaceFigures(baseline.places(index), decided.advice().places(index), places),
        places * baseline.fill(index));
  }

  int baseline() {
    return count.baseline();
  }

  int advised() {
    return count.advised();
  }

  int places() {
    return count.places();
  }
}
