package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.anIntake;

import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Intake;

class BaselinePlanTest {
  private static final double EXACT = 1e-9;

  /** 10 places in the baseline year 2009; planned are 2010 to 2012. */
  private static BaselinePlan with(Intake... intakes) {
    return BaselinePlan.of(ScenarioFixture.minimal().with(intakes).build());
  }

  @Test
  void carriesTheBaselineIntakeOnAndKeepsPromises() {
    BaselinePlan baseline =
        with(
            anIntake().places(4).entrants(4).build(),
            anIntake().year(2012).places(14).entrants(14).build());
    assertEquals(10, baseline.places(0));
    assertEquals(4, baseline.promised(0, 0));
    assertEquals(0, baseline.promised(0, 1));
    assertEquals(14, baseline.promised(0, 2));
    assertEquals(new PlacesPlan(new int[][] {{10, 10, 14}}), baseline.carriedOn());
  }

  @Test
  void takesNoNoticeOfEarlierOrLaterIntakes() {
    BaselinePlan baseline =
        with(
            anIntake().year(2008).places(99).entrants(99).build(),
            anIntake().year(2013).places(99).entrants(99).build());
    assertEquals(new PlacesPlan(new int[][] {{10, 10, 10}}), baseline.carriedOn());
  }

  @Test
  void hasNoPlacesWhereNoIntakeIsRecorded() {
    BaselinePlan baseline =
        BaselinePlan.of(ScenarioFixture.minimal().without(Intake.class).build());
    assertEquals(0, baseline.places(0));
  }

  @Test
  void knowsTheFillRateOfTheProgrammesPlace() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(new FillRate("*", "*", 0.5), new FillRate("surgery", "north", 0.9))
            .build();
    assertEquals(0.9, BaselinePlan.of(scenario).fill(0));
  }

  /** The engine's own carrying on, and the plan that says the same. */
  @Test
  void projectsThePlanThatCarriesOnAsTheEngineDoes() {
    for (int seed = 0; seed < 20; seed++) {
      Scenario scenario = RandomScenario.of(seed);
      Outlook outlook = Outlook.of(scenario);
      var planned = outlook.under(scenario, BaselinePlan.of(scenario).carriedOn());
      for (int s = 0; s < 2; s++) {
        for (int d = 0; d < 3; d++) {
          for (int year = 0; year <= 11; year++) {
            double carried = outlook.carriedOn().fte(s, d, year);
            assertEquals(carried, planned.fte(s, d, year), EXACT * carried, "scenario " + seed);
          }
        }
      }
    }
  }
}
