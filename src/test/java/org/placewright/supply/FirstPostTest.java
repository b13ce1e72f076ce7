package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aTimeOut;
import static org.placewright.Fixtures.aTraining;

import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.FirstPost;

/** From completion to the first post. */
class FirstPostTest {
  private static final double EXACT = 1e-9;

  /** Surgery without staff: 10 complete in 2010, 2011 and so on; half wait, a tenth never work. */
  private static ScenarioFixture pack() {
    return ScenarioFixture.minimal()
        .without(StaffInPost.class)
        .with(new FirstPost("*", 0, 0.5), new FirstPost("*", 2, 0.4));
  }

  private static SupplyProjection project(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  @Test
  void someWorkAtOnceSomeLaterAndSomeNever() {
    SupplyProjection supply = project(pack().build());
    // of 10 a year 5 start at once, 4 two years later and 1 never
    double[] starting = {0, 5, 5, 5 + 4, 9};
    double[] awaiting = {0, 4, 8, 8, 8};
    for (int t = 0; t < starting.length; t++) {
      assertEquals(starting[t], supply.get(ProjectionMeasure.FIRST_POSTS, 0, 0, t), EXACT);
      assertEquals(starting[t], supply.get(ProjectionMeasure.ARRIVALS, 0, 0, t), EXACT);
      assertEquals(awaiting[t], supply.get(ProjectionMeasure.AWAITING_POST, 0, 0, t), EXACT);
      assertEquals(t == 0 ? 0 : 1, supply.get(ProjectionMeasure.NEVER_IN_POST, 0, 0, t), EXACT);
    }
    // 5, then 5·0.95 + 5, then 9.75·0.95 + 9
    assertEquals(9.75 * 0.95 + 9, supply.fte(0, 0, 3), EXACT);
  }

  @Test
  void peopleGrowOlderWhileTheyWait() {
    // who completes at 32 starts at 32 or 34; only those of 34 count, at half an FTE
    SupplyProjection supply =
        project(
            pack()
                .participation(
                    new AgeSexRate("surgery", "*", new AgeBand(0, 33), 0),
                    new AgeSexRate("surgery", "*", new AgeBand(34, 120), 0.5))
                .build());
    // in 2012 those of 2010: 4 who start and 5·0.95² who began at 32
    assertEquals((4 + 5 * 0.9025) * 0.5, supply.fte(0, 0, 3), EXACT);
  }

  @Test
  void aSpecialtysOwnRowsTakeThePlaceOfAll() {
    SupplyProjection supply = project(pack().with(new FirstPost("surgery", 1, 0.7)).build());
    assertEquals(0, supply.get(ProjectionMeasure.ARRIVALS, 0, 0, 1), EXACT);
    assertEquals(7, supply.get(ProjectionMeasure.ARRIVALS, 0, 0, 2), EXACT);
    assertEquals(3, supply.get(ProjectionMeasure.NEVER_IN_POST, 0, 0, 2), EXACT);
  }

  @Test
  void aYieldWaitsToo() {
    Yield.OfIntake yield = SupplyModel.of(pack().build()).yields().ofIntake(0, 2010);
    assertEquals(0.5, yield.post(2), EXACT);
    assertEquals(0.5 * 0.95 * 0.95 + 0.4, yield.post(4), EXACT);
  }

  @Test
  void serviceIsGivenAsTimeOutAllows() {
    // 10 trainees in each of 2 years at 0.4 FTE; after the first year all are a year at half
    // service in post, and go on: base year 10 of year 1 at 0.4, 10 a year later at 0.2
    SupplyProjection supply =
        project(
            ScenarioFixture.minimal()
                .with(aTraining().serviceContribution(0.4).build())
                .with(aTimeOut().serviceShare(0.5).build())
                .build());
    assertEquals(10 * 0.4 + 10 * 0.2, supply.get(ProjectionMeasure.SERVICE_FTE, 0, 0, 0), EXACT);
    // 2010: those of 2008 back at 0.4, those of 2009 at 0.2, 10 who enter at 0.4
    assertEquals(10 * (0.4 + 0.2 + 0.4), supply.get(ProjectionMeasure.SERVICE_FTE, 0, 0, 1), EXACT);
    assertEquals(0, supply.get(ProjectionMeasure.COMPLETERS, 0, 0, 1), EXACT);
    assertEquals(10, supply.get(ProjectionMeasure.COMPLETERS, 0, 0, 2), EXACT);
  }
}
