package org.placewright.supply;

import org.placewright.scenario.Scenario;
import org.placewright.scenario.SortedRows;
import org.placewright.scenario.Workforce;

/** Makes ready what differs between two scenarios, and keeps the rest. */
final class Renewal {
  private final Workforce before;
  private final Workforce now;
  private final Scenario first;
  private final Scenario scenario;

  Renewal(Scenario first, Scenario scenario) {
    this.first = first;
    this.scenario = scenario;
    before = first.workforce();
    now = scenario.workforce();
  }

  boolean mobilityIsSame() {
    return SortedRows.same(before.flows().mobility(), now.flows().mobility());
  }

  boolean intakesAreSame() {
    return SortedRows.same(before.flows().fillRates(), now.flows().fillRates())
        && SortedRows.same(first.provision().intakes(), scenario.provision().intakes());
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
        && SortedRows.same(before.participation(), now.participation())
        && SortedRows.same(before.tenure().exits(), now.tenure().exits())
        && SortedRows.same(before.tenure().retention(), now.tenure().retention());
  }

  /** A specialty as the second scenario has it. */
  SpecialtyModel of(SpecialtyModel known, Territory territory) {
    String id = known.specialty().id();
    SpecialtyModel.People people = people(known, id);
    Schooling schooling =
        trainingIsSame() ? known.schooling() : new Schooling(scenario, known.specialty());
    return new SpecialtyModel(
        known.specialty(),
        people,
        territory,
        schooling,
        ratesAreSame() ? known.stock() : StockFlow.of(now, id, scenario.horizon()),
        staffAreSame() ? known.opening() : SpecialtyModel.opening(people.staff(), territory),
        joinersAreSame() && trainingIsSame()
            ? known.joining()
            : Joining.of(people.joiners(), schooling, territory),
        traineesAreSame() && trainingIsSame() && mobilityIsSame()
            ? known.cohorts()
            : schooling.cohorts(people.trainees(), territory));
  }

  private SpecialtyModel.People people(SpecialtyModel known, String id) {
    if (staffAreSame() && traineesAreSame() && joinersAreSame()) {
      return known.people();
    }
    return new SpecialtyModel.People(
        now.inPost().stream().filter(row -> row.specialty().equals(id)).toList(),
        now.trainees().stream().filter(row -> row.specialty().equals(id)).toList(),
        now.flows().joiners().stream().filter(row -> row.specialty().equals(id)).toList());
  }
}
