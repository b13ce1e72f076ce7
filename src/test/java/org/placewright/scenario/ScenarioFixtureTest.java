package org.placewright.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.training.Intake;

class ScenarioFixtureTest {
  @Test
  void aRowWithTheKeyOfAnotherReplacesIt() {
    Scenario scenario =
        ScenarioFixture.minimal().with(new Intake("surgery-north", 2009, 7, 6)).build();
    assertEquals(List.of(new Intake("surgery-north", 2009, 7, 6)), scenario.provision().intakes());
  }

  @Test
  void aRateMustSayItsTable() {
    AgeSexRate rate = new AgeSexRate("*", "*", new AgeBand(0, 9), 1);
    assertThrows(IllegalArgumentException.class, () -> ScenarioFixture.empty().with(rate));
  }

  @Test
  void theOrderOfRowsDoesNotShow() {
    Deanery north = new Deanery("north", "North", "N");
    Deanery south = new Deanery("south", "South", "S");
    assertEquals(
        ScenarioFixture.minimal().with(north, south).build(),
        ScenarioFixture.minimal().with(south).with(north).build());
  }
}
