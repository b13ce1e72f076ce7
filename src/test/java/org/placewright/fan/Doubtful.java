package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.need.StaffingRatio;
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

  /** Figures of every column multiplied by up to so much. */
  static List<UncertainRow> rows(double low, double high) {
    List<UncertainRow> rows = new ArrayList<>();
    for (UncertainColumn column : UncertainColumn.values()) {
      Estimate estimate = new Estimate(low, 1, high);
      String name = column.toString().replace('.', '_');
      rows.add(new UncertainRow(name, column, Where.EVERY_ROW, Operation.MULTIPLY, estimate));
      Estimate more = new Estimate((low - 1) / 100, 0, (high - 1) / 100);
      rows.add(new UncertainRow("more_" + name, column, Where.EVERY_ROW, Operation.ADD, more));
    }
    return rows;
  }

  static Scenario with(Scenario scenario, List<UncertainRow> rows) {
    Policy policy = new Policy(List.of(), List.of(), new Uncertainty(rows, List.of()));
    return new Scenario(
        scenario.settings(),
        scenario.register(),
        scenario.provision(),
        scenario.workforce(),
        scenario.need(),
        scenario.money(),
        policy);
  }

  private static Scenario linked(Scenario scenario, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ShiftRow> shifts =
        seed % 2 == 0
            ? List.of()
            : List.of(
                new ShiftRow(
                    "s0",
                    "s1",
                    "*",
                    new YearRange(2011, 2015),
                    0,
                    0.05,
                    0.1,
                    0.5 + random.nextDouble()));
    boolean ratio = seed % 3 == 0;
    AgeBand ages = new AgeBand(0, AgeBand.OLDEST);
    Need need = scenario.need();
    DemandMethods methods =
        new DemandMethods(
            ratio ? List.of(new MethodChoice("s0", Method.RATIO, true)) : List.of(),
            ratio
                ? List.of(
                    new StaffingRatio("s0", "*", "s1", "*", ages, 2009, 0.4),
                    new StaffingRatio("s0", "*", "", "*", ages, 2009, 900))
                : List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ratio ? List.of() : shifts);
    List<DriverRow> drivers = new ArrayList<>(need.drivers());
    DriverRow first = drivers.get(drivers.size() - 1);
    drivers.add(
        new DriverRow("s0", "d1", first.driver(), new YearRange(2010, 2014), -0.02, 0.01, 0.03));
    return new Scenario(
        scenario.settings(),
        scenario.register(),
        scenario.provision(),
        scenario.workforce(),
        new Need(need.population(), need.utilisation(), need.vacancies(), drivers, methods),
        scenario.money(),
        scenario.policy());
  }
}
