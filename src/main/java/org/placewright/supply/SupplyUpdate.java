package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.TraineesInPost;

/** Prepares what differs between two scenarios, and keeps the rest. */
final class SupplyUpdate {
  private final Workforce before;
  private final Workforce now;
  private final Scenario first;
  private final Scenario scenario;

  SupplyUpdate(Scenario first, Scenario scenario) {
    this.first = first;
    this.scenario = scenario;
    before = first.workforce();
    now = scenario.workforce();
  }

  boolean mobilityIsSame() {
    return SortedRows.same(before.flows().mobility(), now.flows().mobility());
  }

  boolean intakesAreSame() {
    return SortedRows.same(first.provision().intakes(), scenario.provision().intakes());
  }

  boolean fillRatesAreSame() {
    return SortedRows.same(before.flows().fillRates(), now.flows().fillRates());
  }

  /** Whether the same people compete for the same entries to higher specialties. */
  boolean competitionIsSame() {
    return now.pathways().stages().isEmpty() || (trainingIsSame() && traineesAreSame());
  }

  private boolean staffAreSame() {
    return SortedRows.same(before.inPost(), now.inPost());
  }

  private boolean traineesAreSame() {
    return SortedRows.same(before.trainees(), now.trainees());
  }

  private boolean joinersAreSame() {
    return SortedRows.same(before.flows().joiners(), now.flows().joiners());
  }

  private boolean trainingIsSame() {
    return SortedRows.same(before.training(), now.training())
        && SortedRows.same(before.cohorts(), now.cohorts());
  }

  private boolean pathwaysAreSame() {
    return SortedRows.same(before.pathways().firstPosts(), now.pathways().firstPosts())
        && SortedRows.same(before.pathways().stages(), now.pathways().stages());
  }

  private boolean ratesAreSame() {
    return SortedRows.same(before.leaving(), now.leaving())
        && SortedRows.same(before.participation(), now.participation());
  }

  private boolean tenureIsSame() {
    return SortedRows.same(before.tenure().exits(), now.tenure().exits())
        && SortedRows.same(before.tenure().retention(), now.tenure().retention());
  }

  /** A specialty as the second scenario has it. */
  SpecialtyModel of(SpecialtyModel known, Geography geography) {
    String id = known.specialty().id();
    SpecialtyModel.People people = people(known, id);
    TrainingCohorts trainingCohorts = trainingCohorts(known);
    double[][] trainees =
        traineesAreSame() && mobilityIsSame()
            ? known.trainees()
            : TrainingCohorts.heads(people.trainees(), geography);
    return SpecialtyModelBuilder.builder()
        .specialty(known.specialty())
        .people(people)
        .geography(geography)
        .trainingCohorts(trainingCohorts)
        .stock(stock(known.stock(), id))
        .opening(
            staffAreSame() ? known.opening() : SpecialtyModel.opening(people.staff(), geography))
        .joining(
            joinersAreSame() && trainingIsSame()
                ? known.joining()
                : NewJoiners.of(people.joiners(), trainingCohorts, geography))
        .trainees(trainees)
        .cohorts(
            traineesAreSame() && trainingIsSame() && mobilityIsSame()
                ? known.cohorts()
                : trainingCohorts.cohorts(trainees))
        .build();
  }

  private TrainingCohorts trainingCohorts(SpecialtyModel known) {
    if (trainingIsSame()) {
      return known.trainingCohorts();
    }
    return pathwaysAreSame()
        ? known.trainingCohorts().in(scenario)
        : new TrainingCohorts(scenario, known.specialty());
  }

  private StockFlow stock(StockFlow known, String id) {
    if (!tenureIsSame()) {
      return StockFlow.of(now, id, scenario.horizon());
    }
    return ratesAreSame() ? known : known.updated(now, scenario.horizon());
  }

  private SpecialtyModel.People people(SpecialtyModel known, String id) {
    SpecialtyModel.People were = known.people();
    return new SpecialtyModel.People(
        staffAreSame()
            ? were.staff()
            : own(now.inPost(), were.staff().size(), id, StaffInPost::specialty),
        traineesAreSame()
            ? were.trainees()
            : own(now.trainees(), were.trainees().size(), id, TraineesInPost::specialty),
        joinersAreSame()
            ? were.joiners()
            : own(now.flows().joiners(), were.joiners().size(), id, Joiners::specialty));
  }

  private <R> List<R> own(List<R> rows, int expected, String id, Function<R, String> specialty) {
    // Of one specialty alone all people are its own.
    if (scenario.register().specialties().size() == 1) {
      return rows;
    }
    List<R> own = new ArrayList<>(expected);
    for (R row : rows) {
      if (specialty.apply(row).equals(id)) {
        own.add(row);
      }
    }
    return own;
  }
}
