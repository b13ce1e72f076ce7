package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;

/** 10 places in 2009; 12, 13 and 8 promised of the planned intakes, 2010 to 2012, and 20 later. */
class BaselineIntakesTest {
  private static Scenario scenario() {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aDeanery().build())
            .population("south", 10)
            .with(aProgramme().id("surgery-south").deanery("south").build());
    int[] promised = {12, 13, 8, 20};
    for (int i = 0; i < promised.length; i++) {
      builder.with(anIntake().year(2010 + i).places(promised[i]).entrants(promised[i]).build());
    }
    return builder.with(anIntake().year(2016).places(99).entrants(99).build()).build();
  }

  @Test
  void whatIsPromisedOfAPlannedIntakeIsTheLeastOfIt() {
    BaselineIntakes baseline = BaselineIntakes.of(scenario());
    PlacesToHorizon places = baseline.withoutPlan();
    // 2013 and later are planned by nobody: the baseline goes on
    assertEquals(6, places.intakes());
    int[] expected = {12, 13, 10, 10, 10, 10};
    assertEquals(
        IntStream.of(expected).boxed().toList(),
        IntStream.range(0, 6).map(i -> places.at(0, i)).boxed().toList());
    assertEquals(0, places.at(1, 0));
  }

  @Test
  void yearsOutsideTheRunPromiseNothing() {
    BaselineIntakes baseline = BaselineIntakes.of(scenario());
    assertEquals(10, baseline.promised(0, 2009));
    assertEquals(20, baseline.promised(0, 2013));
    assertEquals(0, baseline.promised(0, 2015));
    assertEquals(0, baseline.promised(0, 2016));
    assertEquals(0, baseline.promised(0, 2008));
  }

  @Test
  void aProgrammeIsOfItsDeanery() {
    BaselineIntakes baseline = BaselineIntakes.of(scenario());
    assertEquals(0, baseline.deanery(0));
    assertEquals(1, baseline.deanery(1));
  }
}
