package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.Plans;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.Intake;

/** One programme of 10 places in 2009; intakes of 2010 and 2011 are planned, to 2015. */
class CarryOnTest {
  private static final PlacesPlan PLAN = new PlacesPlan(new int[][] {{7, 5}});

  private static Scenario scenario(AfterLastIntake after, Intake... more) {
    Commissioning asked = aCommissioning().afterLastIntake(after).build();
    Horizon horizon = aHorizon().build();
    ScenarioFixture builder = ScenarioFixture.minimal();
    builder.with(settings(horizon).commissioning(asked).build());
    for (Intake intake : more) {
      builder.with(intake);
    }
    return builder.build();
  }

  private static CarryOn of(Scenario scenario, int... advised) {
    return CarryOn.of(scenario, BaselineIntakes.of(scenario), advised);
  }

  @Test
  void theLastPlannedIntakeStandsForThoseAfterIt() {
    CarryOn plan = of(scenario(AfterLastIntake.PLAN));
    assertTrue(plan.asPlanned());
    assertArrayEquals(new int[][] {{7, 5, 5, 5, 5, 5}}, Plans.table(plan.extend(PLAN)));
    // 2011 and four years after it.
    assertEquals(5, plan.years(1));
    assertEquals(1, plan.years(0));
  }

  @Test
  void theBaselineOrTheAdviceCarriesOnForAnyPlan() {
    CarryOn baseline = of(scenario(AfterLastIntake.BASELINE));
    assertFalse(baseline.asPlanned());
    assertArrayEquals(new int[][] {{7, 5, 10, 10, 10, 10}}, Plans.table(baseline.extend(PLAN)));
    assertEquals(1, baseline.years(1));
    CarryOn advice = of(scenario(AfterLastIntake.ADVICE), 13);
    assertArrayEquals(new int[][] {{7, 5, 13, 13, 13, 13}}, Plans.table(advice.extend(PLAN)));
  }

  @Test
  void aPromiseAboveTheBaselineHoldsForItsOwnYearAlone() {
    // 14 are promised for 2011, 4 above the baseline: of 16 places 12 carry on.
    CarryOn plan =
        of(scenario(AfterLastIntake.PLAN, anIntake().year(2011).places(14).entrants(14).build()));
    assertArrayEquals(
        new int[][] {{7, 16, 12, 12, 12, 12}},
        Plans.table(plan.extend(new PlacesPlan(new int[][] {{7, 16}}))));
  }

  @Test
  void supplyGoesOnAsThePlan() {
    Scenario scenario = scenario(AfterLastIntake.PLAN);
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    Intakes intakes = Intakes.planned(scenario, baseline, of(scenario), PLAN);
    double fill = baseline.fillRate(0, 0);
    assertEquals(5 * fill, intakes.total(0, 2011), 1e-12);
    assertEquals(5 * fill, intakes.total(0, 2015), 1e-12);
  }
}
