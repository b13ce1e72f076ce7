package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Stage;
import org.placewright.scenario.training.TraineesInPost;

/** Who competes for higher specialties, and who enters when there are too few. */
class CoreStageTest {
  private static final double EXACT = 1e-9;
  private static final int CARDIOLOGY = 0;
  private static final int CORE = 1;
  private static final int RENAL = 2;

  /**
   * A core of 2 years feeds cardiology, 20 places, and renal medicine, 10 places filled to 0.8: 28
   * are wanted. 40 complete in 2010 and 12 in 2011; then the 15 places of 2009 carried on.
   */
  private static ScenarioFixture pack() {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aHorizon().horizonYear(2014).build())
            .with(aTraining().specialty("*").build());
    for (String id : List.of("cardiology", "core", "renal")) {
      builder.with(ScenarioFixture.specialty(id, 2));
      builder.with(aProgramme().id(id + "-north").specialty(id).build());
    }
    return builder
        .with(
            new TraineesInPost("core", "north", 1, 12), new TraineesInPost("core", "north", 2, 40))
        .with(
            anIntake().programme("core-north").year(2009).places(15).entrants(15).build(),
            anIntake().programme("cardiology-north").year(2009).places(20).entrants(20).build())
        .with(
            anIntake().programme("renal-north").year(2009).places(10).entrants(8).build(),
            new FillRate("renal", "*", 0.8))
        .with(new Stage("cardiology", "core"), new Stage("renal", "core"))
        .with(new Candidates("core", YearRange.ANY, 3, 0.5));
  }

  @Test
  void whereTooFewCompeteAllAreCutInProportion() {
    Scenario scenario = pack().build();
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    // 2010: 40 + 3 = 43 candidates, 28 enter, 15 are not appointed; half of them try again
    assertEquals(20, intakes.total(CARDIOLOGY, 2010), EXACT);
    // 2011: 12 + 3 + 7.5 = 22.5 of 28 enter; 2012: 15 + 3 = 18 of 28
    assertEquals(20 * 22.5 / 28, intakes.total(CARDIOLOGY, 2011), EXACT);
    assertEquals(8 * 22.5 / 28, intakes.total(RENAL, 2011), EXACT);
    assertEquals(18, intakes.total(CARDIOLOGY, 2012) + intakes.total(RENAL, 2012), EXACT);
    assertEquals(28, intakes.wanted(CARDIOLOGY, 2012) + intakes.wanted(RENAL, 2012), EXACT);
    assertEquals(15, intakes.total(CORE, 2012), EXACT);
  }

  @Test
  void whoCompletesAtAllIsWhoStays() {
    // A tenth leaves in each of two years, and a fifth takes a third: 0.81 · 0.8 + 0.729 · 0.2
    Scenario scenario =
        pack()
            .with(aTraining().specialty("core").annualAttrition(0.1).extensionRate(0.2).build())
            .build();
    CoreStage stage = CoreStage.of(scenario).get(0);
    assertEquals("core", stage.id());
    assertEquals(0.7938, stage.completingAtAll(2010), EXACT);
  }

  @Test
  void theCompetitionOfEachYearIsReported() {
    Scenario scenario = pack().build();
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    List<StageYear> years =
        StageYear.of(scenario, intakes, SupplyProjection.project(scenario, intakes));
    StageYear first = years.get(0);
    assertEquals(43, first.candidates(), EXACT);
    assertEquals(43 / 28.0, first.competitionRatio(), EXACT);
    assertEquals(15, first.notAppointed(), EXACT);
    assertEquals(30, first.places());
    // 28 enter on 30 places: renal medicine fills 8 of 10
    assertEquals(2, first.unfilledPlaces(), EXACT);
    StageYear second = years.get(1);
    assertEquals(7.5, second.reapplying(), EXACT);
    assertEquals(22.5, second.entrants(), EXACT);
    assertEquals(7.5, second.unfilledPlaces(), EXACT);
    assertEquals(0, second.notAppointed(), EXACT);
    assertEquals(0, second.entrantsNotThere(), EXACT);
  }

  @Test
  void completersOfACoreJoinNoStaff() {
    Scenario scenario = pack().build();
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    SupplyProjection supply = SupplyProjection.project(scenario, intakes);
    assertEquals(40, supply.get(ProjectionMeasure.CANDIDATES, CORE, 0, 1), EXACT);
    assertEquals(0, supply.get(ProjectionMeasure.HEADS, CORE, 0, 1), EXACT);
    assertEquals(0, SupplyModel.of(scenario).yields().ofIntake(CORE, 2010).post(3), EXACT);
  }

  @Test
  void aPlansEntrantsAreAsItSaysAndLaterOnesAsCarriedOn() {
    Scenario scenario = pack().build();
    Intakes carriedOn = Intakes.fromBaselineCarriedOn(scenario);
    int[][] places = {{30, 30}, {50, 50}, {10, 10}, {10, 10}};
    Intakes planned =
        Intakes.planned(
            scenario,
            BaselineIntakes.of(scenario),
            CarryOn.of(scenario, BaselineIntakes.of(scenario)),
            new PlacesPlan(places));
    assertEquals(30, planned.total(CARDIOLOGY, 2011), EXACT);
    // 18 of 28 in 2012, for any change of the plan to the core
    assertEquals(20 * 18 / 28.0, planned.total(CARDIOLOGY, 2012), EXACT);
    for (int year = 2012; year <= 2014; year++) {
      assertEquals(carriedOn.total(RENAL, year), planned.total(RENAL, year), 0.0);
    }
    List<StageYear> years =
        StageYear.of(scenario, planned, SupplyProjection.project(scenario, planned));
    // 2011: 38 enter; 12 + 3 + 0.5 · (43 − 38) = 17.5 are there
    assertEquals(20.5, years.get(1).entrantsNotThere(), EXACT);
  }

  @Test
  void aCoreMayItselfBeEnteredFromACore() {
    // cardiology and renal become stages in a row: who completes cardiology competes for renal
    Scenario scenario =
        pack()
            .with(new Stage("renal", "cardiology"))
            .with(new TraineesInPost("cardiology", "north", 2, 5))
            .build();
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    assertEquals(5, intakes.total(RENAL, 2010), EXACT);
    // cardiology took in 20 of 43 in 2010: they complete in 2012 and 8 of them enter
    assertEquals(8, intakes.total(RENAL, 2012), EXACT);
    assertEquals(0, intakes.total(RENAL, 2011), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nobodyEntersWhoIsNotThereWhenTheBaselineIsCarriedOn(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    SupplyProjection supply = SupplyProjection.project(scenario, intakes);
    for (StageYear year : StageYear.of(scenario, intakes, supply)) {
      if (year.year() >= scenario.horizon().firstIntakeYear()) {
        assertEquals(Math.min(year.wanted(), year.candidates()), year.entrants(), EXACT);
      }
    }
  }
}
