package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SpecialtyGoals;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.supply.Yield;

/** The last planned intake, 2011, stands for those of 2012 to 2015 as well. */
class CarryOnModelTest {
  private static final double EXACT = 1e-12;

  private static Scenario scenario(double poolPrice) {
    Commissioning asked =
        aCommissioning().locationShare(0.5).changePrice(0.5).poolPrice(poolPrice).build();
    Horizon horizon = aHorizon().build();
    return ScenarioFixture.minimal()
        .with(settings(horizon).surplusPrice(0.05).commissioning(asked).build())
        .with(new EntrantPool("doctor", 2010, 100), new EntrantPool("doctor", 2013, 80))
        .build();
  }

  private static PlanModel model(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    return new PlanModels(brief).write(LeversInForce.of(List.of(), brief));
  }

  @Test
  void aPlaceOfTheLastIntakeGivesWhatItAndThoseAfterItGive() {
    Scenario scenario = scenario(0);
    Yield yield = Outlook.of(scenario).yield();
    SpecialtyGoals goals = model(scenario).goals().get(0);
    for (int k = 0; k <= 4; k++) {
      double sum = 0;
      for (int later = 0; later <= k; later++) {
        sum += yield.ofIntake(0, 2011 + later).post(k - later);
      }
      assertEquals(sum, goals.post().at(1, k), EXACT);
      assertEquals(yield.ofIntake(0, 2010).post(k), goals.post().at(0, k), EXACT);
    }
    // Two years of training: of the intakes of 2011, 2012 and 2013 two have completed by 2014.
    assertTrue(goals.post().at(1, 3) > goals.post().at(0, 3));
  }

  @Test
  void anEmptyPlaceInThePoolIsPricedForEveryYearItStandsFor() {
    List<LimitRow> rows = model(scenario(3)).rules().limits();
    assertEquals(
        List.of("unfilled[doctor,2010]", "unfilled[doctor,2011]"),
        rows.stream().map(LimitRow::name).toList());
    assertEquals(100, rows.get(0).lower(), EXACT);
    assertEquals(3, rows.get(0).relaxPrice(), EXACT);
    // 2011 to 2015 at 3 a year; the pool of 2013 and after is the least.
    assertEquals(80, rows.get(1).lower(), EXACT);
    assertEquals(15, rows.get(1).relaxPrice(), EXACT);
    assertEquals(5, rows.get(1).years());
  }

  @Test
  void withoutAPriceNothingIsWritten() {
    assertEquals(List.of(), model(scenario(0)).rules().limits());
  }
}
