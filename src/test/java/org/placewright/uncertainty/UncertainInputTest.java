package org.placewright.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.anEstimate;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.DriverRowBuilder;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;

class UncertainInputTest {
  private static UncertainInput input(String name, Operation operation, String sex) {
    TreeMap<String, String> tests = new TreeMap<>();
    tests.put("sex", sex);
    return UncertainInput.of(
        new UncertainRow(
            name,
            UncertainColumn.LEAVING_RATE,
            new Where(tests),
            operation,
            anEstimate().low(0).central(0.1).high(0.2).build()));
  }

  @Test
  void aDrawSetsAddsOrMultipliesAndStopsAtTheColumnsEnds() {
    assertEquals(0.3, input("a", Operation.SET, "F").changed(0.04, 0.3));
    assertEquals(0.08, input("a", Operation.MULTIPLY, "F").changed(0.04, 2));
    assertEquals(0.06, input("a", Operation.ADD, "F").changed(0.04, 0.02), 1e-15);
    assertEquals(0, input("a", Operation.ADD, "F").changed(0.04, -0.05));
    assertEquals(1, input("a", Operation.MULTIPLY, "F").changed(0.6, 2));
  }

  @Test
  void itConcernsTheRowsOfItsText() {
    AgeBand ages = new AgeBand(20, 64);
    UncertainInput women = input("a", Operation.ADD, "F");
    assertTrue(women.concerns(new AgeSexRate("gp", "F", ages, 0.1)));
    assertFalse(women.concerns(new AgeSexRate("gp", "*", ages, 0.1)));
  }

  @Test
  void settingComesBeforeMultiplyingBeforeAdding() {
    List<UncertainInput> inputs =
        List.of(
            input("a", Operation.ADD, "F"),
            input("b", Operation.MULTIPLY, "F"),
            input("d", Operation.SET, "F"),
            input("c", Operation.SET, "F"));
    assertEquals(
        List.of("c", "d", "b", "a"),
        inputs.stream()
            .sorted(UncertainInput.IN_ORDER_OF_CHANGE)
            .map(UncertainInput::name)
            .toList());
  }

  private static UncertainRow leaving() {
    return new UncertainRow(
        "leaving",
        UncertainColumn.LEAVING_RATE,
        Where.EVERY_ROW,
        Operation.MULTIPLY,
        anEstimate().low(0.9).central(1).high(1.1).build());
  }

  @Test
  void theInputsAreRowsAndDriversWithoutThoseThatAreCertain() {
    DriverRowBuilder driver = aDriverRow().specialty("gp").low(0.01).central(0.01);
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(leaving())
            .with(driver.years(YearRange.only(2010)).high(0.02).build())
            .with(driver.years(YearRange.only(2011)).high(0.01).build())
            .build();
    List<String> names = List.of("demand_drivers/gp/*/need/2010", "leaving");
    assertEquals(names, UncertainInputs.of(scenario).stream().map(UncertainInput::name).toList());
    assertEquals(
        names,
        UncertainInputs.names(scenario.policy().uncertainty().inputs(), scenario.need().drivers()));
  }

  @Test
  void theSampleOfAScenarioIsCorrelatedAsItSays() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(leaving())
            .with(
                aDriverRow()
                    .specialty("gp")
                    .years(YearRange.only(2010))
                    .low(0)
                    .central(0.01)
                    .high(0.02)
                    .build())
            .with(new Correlation("leaving", "demand_drivers/gp/*/need/2010", 0.9))
            .build();
    Sample sample = UncertainInputs.sample(scenario, 1000, 1);
    assertEquals(2, sample.inputs());
    double[] draw = new double[2];
    int bothLow = 0;
    for (int i = 0; i < sample.draws(); i++) {
      sample.shares(i, draw);
      bothLow += draw[0] < 0.5 && draw[1] < 0.5 ? 1 : 0;
    }
    // Of normals with r = 2 sin(0.15π) = 0.908: 1/4 + asin(r) / 2π = 0.4317; independent ones 0.25.
    assertEquals(432, bothLow, 30);
  }
}
