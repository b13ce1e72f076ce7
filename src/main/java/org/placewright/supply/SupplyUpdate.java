package org.placewright.supply;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
        staffAreSame() ? were.staff() : own(now.inPost(), id, StaffInPost::specialty),
        traineesAreSame() ? were.trainees() : own(now.trainees(), id, TraineesInPost::specialty),
        joinersAreSame() ? were.joiners() : own(now.flows().joiners(), id, Joiners::specialty));
  }

  /** Tables are in the order of their keys, which begin with the specialty. */
  private static <R> List<R> own(List<R> rows, String id, Function<R, String> specialty) {
    int from = firstNotBefore(rows, row -> specialty.apply(row).compareTo(id) < 0);
    int to = firstNotBefore(rows, row -> specialty.apply(row).compareTo(id) <= 0);
    return rows.subList(from, to);
  }

  /** The index of the first row that is not before a place, by halving. */
  private static <R> int firstNotBefore(List<R> rows, Predicate<R> isBefore) {
    int from = 0;
    int to = rows.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isBefore.test(rows.get(middle))) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
