package org.placewright.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.staff.AgeSexRate;

class ScenarioFixtureTest {
  @Test
  void aRowWithTheKeyOfAnotherReplacesIt() {
    Scenario scenario =
        ScenarioFixture.minimal().with(anIntake().year(2009).places(7).entrants(6).build()).build();
    assertEquals(
        List.of(anIntake().year(2009).places(7).entrants(6).build()),
        scenario.provision().intakes());
  }

  @Test
  void aRateMustNameItsTable() {
    AgeSexRate rate = new AgeSexRate("*", "*", new AgeBand(0, 9), 1);
    assertThrows(IllegalArgumentException.class, () -> ScenarioFixture.empty().with(rate));
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Deanery north = aDeanery().id("north").name("North").sha("N").build();
    Deanery south = aDeanery().sha("S").build();
    assertEquals(
        ScenarioFixture.minimal().with(north, south).build(),
        ScenarioFixture.minimal().with(south).with(north).build());
  }
}
