package org.placewright.fan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.uncertainty.UncertainTable;

/** Some tables of a scenario with other figures in them; the others stay the very same. */
final class ChangedTables {
  private final Map<UncertainTable, List<? extends Row>> changed =
      new EnumMap<>(UncertainTable.class);

  void put(UncertainTable table, List<? extends Row> rows) {
    changed.put(table, rows);
  }

  @SuppressWarnings("unchecked") // a table is of one kind of row
  private <R extends Row> List<R> rows(UncertainTable table, List<R> otherwise) {
    return (List<R>) changed.getOrDefault(table, otherwise);
  }

  Scenario in(Scenario scenario) {
    if (changed.isEmpty()) {
      return scenario;
    }
    return new Scenario(
        scenario.settings(),
        scenario.register(),
        scenario.provision(),
        workforce(scenario.workforce()),
        need(scenario.need()),
        scenario.money(),
        scenario.policy());
  }

  private Workforce workforce(Workforce was) {
    Flows flows = was.flows();
    return new Workforce(
        rows(UncertainTable.WORKFORCE, was.inPost()),
        rows(UncertainTable.PARTICIPATION, was.participation()),
        rows(UncertainTable.LEAVING, was.leaving()),
        was.trainees(),
        rows(UncertainTable.TRAINING, was.training()),
        new Flows(
            rows(UncertainTable.FILL_RATES, flows.fillRates()),
            flows.mobility(),
            rows(UncertainTable.JOINERS, flows.joiners()),
            flows.entrantPool(),
            flows.feeders()),
        was.cohorts(),
        new Tenure(
            rows(UncertainTable.EXITS, was.tenure().exits()),
            rows(UncertainTable.RETENTION, was.tenure().retention())),
        was.pathways());
  }

  private Need need(Need was) {
    return new Need(
        rows(UncertainTable.POPULATION, was.population()),
        rows(UncertainTable.UTILISATION, was.utilisation()),
        rows(UncertainTable.VACANCIES, was.vacancies()),
        rows(UncertainTable.DEMAND_DRIVERS, was.drivers()),
        was.methods());
  }
}
