package org.placewright.fan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Flows;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.uncertainty.UncertainTable;

/** Some tables of a scenario with other figures in them; the others stay the very same. */
final class ChangedTables {
  private final Map<UncertainTable, List<? extends Row>> changed =
      new EnumMap<>(UncertainTable.class);

  void put(UncertainTable table, List<? extends Row> rows) {
    changed.put(table, rows);
  }

  @SuppressWarnings("unchecked") // a table is of one kind of row
  private <R extends Row> List<R> rows(UncertainTable table, List<R> unchanged) {
    return (List<R>) changed.getOrDefault(table, unchanged);
  }

  Scenario in(Scenario scenario) {
    if (changed.isEmpty()) {
      return scenario;
    }
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(workforce(scenario.workforce()))
        .need(need(scenario.need()))
        .money(scenario.money())
        .policy(scenario.policy())
        .build();
  }

  private Workforce workforce(Workforce was) {
    Flows flows = was.flows();
    return WorkforceBuilder.builder()
        .inPost(rows(UncertainTable.WORKFORCE, was.inPost()))
        .participation(rows(UncertainTable.PARTICIPATION, was.participation()))
        .leaving(rows(UncertainTable.LEAVING, was.leaving()))
        .trainees(was.trainees())
        .training(rows(UncertainTable.TRAINING, was.training()))
        .flows(
            new Flows(
                rows(UncertainTable.FILL_RATES, flows.fillRates()),
                flows.mobility(),
                rows(UncertainTable.JOINERS, flows.joiners()),
                flows.entrantPool(),
                flows.feeders()))
        .cohorts(was.cohorts())
        .tenure(
            new Tenure(
                rows(UncertainTable.EXITS, was.tenure().exits()),
                rows(UncertainTable.RETENTION, was.tenure().retention())))
        .pathways(was.pathways())
        .build();
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
