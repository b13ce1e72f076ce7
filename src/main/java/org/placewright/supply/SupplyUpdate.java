package org.placewright.supply;

import java.util.List;
import java.util.function.Function;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.training.TraineesInPost;

/** Makes ready what differs between two scenarios, and keeps the rest. */
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

  /** Whether as many compete for higher specialties, and as many are there to enter them. */
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

  private boolean ratesAreSame() {
    return SortedRows.same(before.leaving(), now.leaving())
        && SortedRows.same(before.participation(), now.participation());
  }

  private boolean tenureIsSame() {
    return SortedRows.same(before.tenure().exits(), now.tenure().exits())
        && SortedRows.same(before.tenure().retention(), now.tenure().retention());
  }

  /** A specialty as the second scenario has it. */
  SpecialtyModel of(SpecialtyModel known, Geography territory) {
    String id = known.specialty().id();
    SpecialtyModel.People people = people(known, id);
    TrainingCohorts schooling =
        trainingIsSame() ? known.schooling() : new TrainingCohorts(scenario, known.specialty());
    return SpecialtyModelBuilder.builder()
        .specialty(known.specialty())
        .people(people)
        .territory(territory)
        .schooling(schooling)
        .stock(stock(known.stock(), id))
        .opening(
            staffAreSame() ? known.opening() : SpecialtyModel.opening(people.staff(), territory))
        .joining(
            joinersAreSame() && trainingIsSame()
                ? known.joining()
                : NewJoiners.of(people.joiners(), schooling, territory))
        .cohorts(
            traineesAreSame() && trainingIsSame() && mobilityIsSame()
                ? known.cohorts()
                : schooling.cohorts(people.trainees(), territory))
        .build();
  }

  private StockFlow stock(StockFlow known, String id) {
    if (!tenureIsSame()) {
      return StockFlow.of(now, id, scenario.horizon());
    }
    return ratesAreSame() ? known : known.renewed(now, id, scenario.horizon());
  }

  private SpecialtyModel.People people(SpecialtyModel known, String id) {
    SpecialtyModel.People were = known.people();
    return new SpecialtyModel.People(
        staffAreSame() ? were.staff() : own(now.inPost(), id, StaffInPost::specialty),
        traineesAreSame() ? were.trainees() : own(now.trainees(), id, TraineesInPost::specialty),
        joinersAreSame() ? were.joiners() : own(now.flows().joiners(), id, Joiners::specialty));
  }

  private <R> List<R> own(List<R> rows, String id, Function<R, String> specialty) {
    // Of one specialty alone all people are its own.
    if (scenario.register().specialties().size() == 1) {
      return rows;
    }
    return rows.stream().filter(row -> specialty.apply(row).equals(id)).toList();
  }
}
