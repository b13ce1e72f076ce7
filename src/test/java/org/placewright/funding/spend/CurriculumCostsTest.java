package org.placewright.funding.spend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.plan.Plans;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;
import org.placewright.supply.Intakes;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyProjection;

class CurriculumCostsTest {
  private static final double EXACT = 1e-9;
  private static final Training HALF_IN_SERVICE = aTraining().serviceContribution(0.5).build();

  private static CurriculumRow leadership(double share) {
    return aCurriculumRow()
        .yearOfTraining(YearRange.only(2))
        .timeShare(new Share(share))
        .perTraineeYear(new Pounds(120_000))
        .build();
  }

  @Test
  void moneyAndTimeOfThoseInPostAndOfThoseWhoEnter() {
    // £1,200 and a tenth of the time in year 2; a trainee gives half an FTE of service. 2010/11:
    // the ten who begin year 2 in August for 8/12, the ten who end it for 4/12: 10 trainee-years.
    // 2011/12: those ten for 4/12; the six entrants of 2010 begin it: 8/12 · 6 + 4/12 · 10.
    Scenario scenario =
        ScenarioFixture.minimal().with(HALF_IN_SERVICE).with(leadership(0.1)).build();
    List<CurriculumCost> costs =
        CurriculumCosts.of(scenario, Plans.toHorizon(scenario, new int[] {6, 0, 0}));
    assertEquals(3, costs.size());
    row(costs.get(0), 2010, 10, 1_200_000);
    row(costs.get(1), 2011, 4 + 10 / 3.0, 880_000);
    row(costs.get(2), 2012, 2, 240_000);
  }

  private static void row(CurriculumCost cost, int year, double traineeYears, long pence) {
    assertEquals("leadership", cost.component());
    assertEquals("madel", cost.fund());
    assertEquals("North SHA", cost.sha());
    assertEquals(new FinancialYear(year), cost.year());
    assertEquals(traineeYears, cost.traineeYears(), EXACT);
    assertEquals(new Pounds(pence), cost.amount());
    assertEquals(traineeYears * 0.5 * 0.1, cost.service(), EXACT);
  }

  @Test
  void withoutTheTableThereIsNothingToSay() {
    Scenario scenario = ScenarioFixture.minimal().build();
    assertEquals(
        List.of(), CurriculumCosts.of(scenario, Plans.toHorizon(scenario, new int[] {6, 0, 0})));
  }

  @Test
  void theServiceGivenUpIsWhatSupplyLoses() {
    // Service is counted on 30 September; 8/12 of a financial year belong to the year of training
    // that is counted then, 4/12 to the one before.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(
                aTraining()
                    .annualAttrition(0.1)
                    .extensionRate(0.2)
                    .ltftShare(0.3)
                    .serviceContribution(0.5)
                    .build())
            .with(anIntake().places(4).entrants(4).build());
    Scenario without = builder.build();
    Scenario with = builder.with(leadership(0.25)).build();
    PlacesToHorizon places = Plans.toHorizon(with, new int[] {10, 10, 10, 10, 10, 10});
    for (CurriculumCost cost : CurriculumCosts.of(with, places)) {
      if (cost.year().first() <= with.horizon().horizonYear()) {
        int t = cost.year().first() - with.horizon().baseYear();
        double lost = 8 / 12.0 * lost(without, with, t) + 4 / 12.0 * lost(without, with, t - 1);
        assertEquals(lost, cost.service(), EXACT);
      }
    }
  }

  private static double lost(Scenario without, Scenario with, int t) {
    return service(without, t) - service(with, t);
  }

  private static double service(Scenario scenario, int t) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario))
        .get(ProjectionMeasure.SERVICE_FTE, 0, 0, t);
  }

  @Test
  void whoGivesUpIsTaughtNoMore() {
    // A tenth leave in the first year: of the ten who begin year 2 in 2010, nine are left.
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aTraining().annualAttrition(0.1).serviceContribution(0.5).build())
            .with(leadership(0.1))
            .build();
    List<CurriculumCost> costs =
        CurriculumCosts.of(scenario, Plans.toHorizon(scenario, new int[] {0, 0, 0}));
    row(costs.get(0), 2010, 6 + 10 / 3.0, 1_120_000);
    row(costs.get(1), 2011, 3, 360_000);
  }

  @Test
  void onlyEntrantsOnPlacesAreTaughtAndTheFundThatTeachesPays() {
    // Half of the six places of 2010 are filled: three begin year 2 in August 2011.
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(
                HALF_IN_SERVICE, aFund().id("sift").build(), new FillRate("surgery", "north", 0.5))
            .without(TraineesInPost.class)
            .with(
                aCurriculumRow()
                    .fund("sift")
                    .yearOfTraining(YearRange.only(2))
                    .timeShare(new Share(0.1))
                    .perTraineeYear(new Pounds(120_000))
                    .build())
            .build();
    List<CurriculumCost> costs =
        CurriculumCosts.of(scenario, Plans.toHorizon(scenario, new int[] {6, 0, 0}));
    assertEquals(List.of("sift", "sift"), costs.stream().map(CurriculumCost::fund).toList());
    assertEquals(2, costs.get(0).traineeYears(), EXACT);
    assertEquals(new Pounds(240_000), costs.get(0).amount());
    assertEquals(1, costs.get(1).traineeYears(), EXACT);
  }
}
