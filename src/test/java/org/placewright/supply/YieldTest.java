package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aTraining;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.training.FillRate;

class YieldTest {
  @Test
  void onePlaceServesThenWorksThenAges() {
    Yield.OfIntake yield =
        SupplyModel.of(
                ScenarioFixture.minimal()
                    .with(aTraining().annualAttrition(0.1).serviceContribution(0.4).build())
                    .with(new FillRate("surgery", "*", 0.8))
                    .with(aDeanery().build())
                    .with(
                        new Mobility("north", "north", 0.75), new Mobility("north", "south", 0.25))
                    .build())
            .yields()
            .ofIntake(0, 2010);
    // in training 1, then 0.9, at 0.4 FTE of service each; 0.81 complete after 2 years, 5 % leave
    assertEquals(0.4, yield.fte(0, 0, 0), 1e-12);
    assertEquals(0.36, yield.fte(0, 0, 1), 1e-12);
    assertEquals(0, yield.fte(0, 1, 1), 1e-12);
    assertEquals(0.81 * 0.75, yield.fte(0, 0, 2), 1e-12);
    assertEquals(0.81 * 0.25 * 0.95, yield.fte(0, 1, 3), 1e-12);
    assertEquals(0.8 * 0.81 * 0.25 * 0.95, yield.ftePerPlace(0, 1, 3), 1e-12);
  }

  @Test
  void whatTheCurriculumTakesIsNotServed() {
    // In the second year of training, from those that begin in 2012 on, a quarter of the time goes.
    Yield yield =
        SupplyModel.of(
                ScenarioFixture.minimal()
                    .with(aTraining().serviceContribution(0.4).build())
                    .with(
                        aCurriculumRow()
                            .yearOfTraining(YearRange.only(2))
                            .fromYear(2012)
                            .timeShare(new Share(0.25))
                            .build())
                    .build())
            .yields();
    assertEquals(0.4, yield.ofIntake(0, 2010).training(1), 1e-12);
    assertEquals(0.4, yield.ofIntake(0, 2011).training(0), 1e-12);
    assertEquals(0.3, yield.ofIntake(0, 2011).training(1), 1e-12);
    assertEquals(0, yield.ofIntake(0, 2011).training(2), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void placesTimesYieldIsWhatTheEngineProjects(long seed) {
    Scenario scenario = RandomScenario.withCore(seed);
    SupplyModel model = SupplyModel.of(scenario);
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    int[][] places = places(baseline, seed);
    SupplyProjection planned =
        model.project(
            Intakes.planned(
                scenario, baseline, CarryOn.of(scenario, baseline), new PlacesPlan(places)));
    SupplyProjection fixed =
        model.project(
            Intakes.withoutPlannedYears(
                scenario, CarryOn.of(scenario, BaselineIntakes.of(scenario))));
    Yield yield = model.yields();
    for (int s = 0; s < 3; s++) {
      for (int e = 0; e < 3; e++) {
        for (int t = 0; t < scenario.horizon().years(); t++) {
          double supply = fixed.fte(s, e, t);
          for (int p = 0; p < places.length; p++) {
            if (baseline.specialty(p) == s) {
              supply +=
                  fromProgramme(scenario.horizon(), places[p], t, yieldOf(yield, baseline, p, e));
            }
          }
          double engine = planned.fte(s, e, t);
          assertEquals(engine, supply, 1e-9 * engine);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void morePlacesNeverMakeLessSupply(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    SupplyModel model = SupplyModel.of(scenario);
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    int[][] places = places(baseline, seed);
    SupplyProjection before =
        model.project(
            Intakes.planned(
                scenario, baseline, CarryOn.of(scenario, baseline), new PlacesPlan(places)));
    places[0][0]++;
    SupplyProjection after =
        model.project(
            Intakes.planned(
                scenario, baseline, CarryOn.of(scenario, baseline), new PlacesPlan(places)));
    int last = scenario.horizon().years() - 1;
    for (int s = 0; s < 2; s++) {
      for (int d = 0; d < 3; d++) {
        for (int t = 0; t <= last; t++) {
          assertTrue(after.fte(s, d, t) >= before.fte(s, d, t));
        }
      }
    }
    int s = baseline.specialty(0);
    assertTrue(after.fte(s, baseline.deanery(0), last) > before.fte(s, baseline.deanery(0), last));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void theOrderOfRowsDoesNotChangeABit(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    Scenario shuffled = RandomScenario.shuffled(seed);
    SupplyProjection one =
        SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
    SupplyProjection other =
        SupplyProjection.project(shuffled, Intakes.fromBaselineCarriedOn(shuffled));
    for (ProjectionMeasure measure : ProjectionMeasure.values()) {
      for (int t = 0; t < scenario.horizon().years(); t++) {
        assertEquals(one.get(measure, 1, 2, t), other.get(measure, 1, 2, t), 0.0);
      }
    }
  }

  private interface PerPlace {
    double after(int intakeYear, int years);
  }

  private static PerPlace yieldOf(
      Yield yield, BaselineIntakes baseline, int programme, int workplace) {
    int s = baseline.specialty(programme);
    int d = baseline.deanery(programme);
    return (year, k) -> yield.ofIntake(s, year).ftePerPlace(d, workplace, k);
  }

  private static double fromProgramme(Horizon horizon, int[] places, int t, PerPlace yield) {
    double fte = 0;
    for (int i = 0; i < places.length; i++) {
      int year = horizon.firstIntakeYear() + i;
      int k = t - (year - horizon.baseYear());
      fte += k < 0 ? 0 : places[i] * yield.after(year, k);
    }
    return fte;
  }

  private static int[][] places(BaselineIntakes baseline, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] places = new int[baseline.programmes()][4];
    for (int[] byIntake : places) {
      for (int i = 0; i < byIntake.length; i++) {
        byIntake[i] = random.nextInt(15);
      }
    }
    return places;
  }
}
