package org.placewright.fan;

import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aShiftRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.Fixtures.anEstimate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DemandMethodsBuilder;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.policy.Policy;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.Uncertainty;

/** Small random scenarios in which everything that can be is uncertain. */
final class Doubtful {
  private Doubtful() {}

  /** Every second one with work that shifts, every third with a ratio to another specialty. */
  static Scenario of(long seed) {
    return with(linked(RandomScenario.of(seed), seed), rows(0.9, 1.1));
  }

  /** The same, with nothing added: what changes in proportion may be added up beforehand. */
  static Scenario inProportion(long seed) {
    return with(
        linked(RandomScenario.of(seed), seed),
        rows(0.9, 1.1).stream().filter(row -> row.operation() == Operation.MULTIPLY).toList());
  }

  /** Figures of every column multiplied by up to a set factor, and moved a little. */
  static List<UncertainRow> rows(double low, double high) {
    List<UncertainRow> rows = new ArrayList<>();
    for (UncertainColumn column : UncertainColumn.values()) {
      Estimate estimate = anEstimate().low(low).central(1).high(high).build();
      String name = column.toString().replace('.', '_');
      rows.add(new UncertainRow(name, column, Where.EVERY_ROW, Operation.MULTIPLY, estimate));
      Estimate more = anEstimate().low((low - 1) / 100).central(0).high((high - 1) / 100).build();
      rows.add(new UncertainRow("more_" + name, column, Where.EVERY_ROW, Operation.ADD, more));
    }
    return rows;
  }

  static Scenario with(Scenario scenario, List<UncertainRow> rows) {
    Policy policy = new Policy(List.of(), List.of(), new Uncertainty(rows, List.of()));
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(scenario.need())
        .money(scenario.money())
        .policy(policy)
        .build();
  }

  private static Scenario linked(Scenario scenario, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ShiftRow> shifts =
        seed % 2 == 0
            ? List.of()
            : List.of(
                aShiftRow()
                    .from("s0")
                    .to("s1")
                    .years(new YearRange(2011, 2015))
                    .low(0)
                    .central(0.05)
                    .high(0.1)
                    .ftePerFte(0.5 + random.nextDouble())
                    .build());
    boolean ratio = seed % 3 == 0;
    AgeBand ages = new AgeBand(0, AgeBand.OLDEST);
    Need need = scenario.need();
    DemandMethods methods =
        DemandMethodsBuilder.builder()
            .choices(ratio ? List.of(new MethodChoice("s0", Method.RATIO, true)) : List.of())
            .ratios(
                ratio
                    ? List.of(
                        aStaffingRatio()
                            .specialty("s0")
                            .perSpecialty("s1")
                            .ages(ages)
                            .fte(0.4)
                            .build(),
                        aStaffingRatio().specialty("s0").ages(ages).fte(900).build())
                    : List.of())
            .workingTimes(List.of())
            .activities(List.of())
            .allowances(List.of())
            .standards(List.of())
            .returns(List.of())
            .challenges(List.of())
            .shifts(ratio ? List.of() : shifts)
            .build();
    List<DriverRow> drivers = new ArrayList<>(need.drivers());
    DriverRow first = drivers.get(drivers.size() - 1);
    drivers.add(
        aDriverRow()
            .specialty("s0")
            .deanery("d1")
            .driver(first.driver())
            .years(new YearRange(2010, 2014))
            .low(-0.02)
            .central(0.01)
            .high(0.03)
            .build());
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(new Need(need.population(), need.utilisation(), need.vacancies(), drivers, methods))
        .money(scenario.money())
        .policy(scenario.policy())
        .build();
  }
}
