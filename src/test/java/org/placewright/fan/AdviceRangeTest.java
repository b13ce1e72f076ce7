package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDriverRow;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.demand.DriverVariant;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.shortfall.Advice;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;

class AdviceRangeTest {
  private static final double EXACT = 1e-9;

  /** Need grows once by 0, a tenth or a fifth of 100 FTE, and nothing else is uncertain. */
  private static Scenario uncertainNeed() {
    return ScenarioFixture.minimal()
        .with(aDriverRow().years(YearRange.only(2010)).low(0).central(0.1).high(0.2).build())
        .build();
  }

  @Test
  void isTheAdviceAtLowAndHighDrivers() {
    RequiredIntake row = AdviceRange.of(uncertainNeed(), Optional.empty()).get(0);
    // what one place a year gives in 2015, see AdviceTest; 10 FTE either way
    double perPlace = 0.95 * 0.95 * 0.95 + 0.95 * 0.95 + 0.95 + 1;
    assertEquals(10, row.current(), EXACT);
    assertEquals(10 / perPlace, row.required() - row.driversLow(), EXACT);
    assertEquals(10 / perPlace, row.driversHigh() - row.required(), EXACT);
    assertTrue(row.mean().isEmpty() && row.quantile(0.5).isEmpty());
  }

  /**
   * The required intake is a straight line in the only thing that is uncertain, so that its
   * quantiles are what it is at that thing's: of ten draws eight lie between low and high.
   */
  @Test
  void aTenthOfTheDrawsLiesBelowTheLowDriver() {
    Scenario scenario = uncertainNeed();
    RequiredIntake row = AdviceRange.of(scenario, Optional.of(new DrawSettings(2000, 1, 2))).get(0);
    double accuracy = 0.002 * row.required();
    assertEquals(row.driversLow(), row.quantile(0.10).orElseThrow(), accuracy);
    assertEquals(row.required(), row.quantile(0.50).orElseThrow(), accuracy);
    assertEquals(row.driversHigh(), row.quantile(0.90).orElseThrow(), accuracy);
    assertEquals(row.required(), row.mean().orElseThrow(), accuracy);
  }

  @Test
  void threadsChangeNothing() {
    Scenario scenario = Doubtful.of(3);
    assertEquals(
        AdviceRange.of(scenario, Optional.of(new DrawSettings(45, 7, 1))),
        AdviceRange.of(scenario, Optional.of(new DrawSettings(45, 7, 3))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isTheAdviceOnTheWholeScenario(long seed) {
    Scenario scenario = seed % 2 == 0 ? RandomScenario.of(seed) : RandomScenario.withCore(seed);
    List<RequiredIntake> range = AdviceRange.of(scenario, Optional.empty());
    Advice central = advise(scenario, DriverVariant.CENTRAL);
    Advice low = advise(scenario, DriverVariant.LOW);
    double all = 0;
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      assertEquals(scenario.register().specialties().get(s).id(), range.get(s).specialty());
      assertEquals(central.country(s), range.get(s).required(), 1e-6);
      assertEquals(low.country(s), range.get(s).driversLow(), 1e-6);
      all += central.country(s);
    }
    assertEquals("*", range.get(range.size() - 1).specialty());
    assertEquals(all, range.get(range.size() - 1).required(), 1e-6);
  }

  private static Advice advise(Scenario scenario, DriverVariant variant) {
    SupplyModel model = SupplyModel.of(scenario);
    return Advice.of(
        scenario,
        DemandProjection.of(scenario, variant),
        model.project(Intakes.fromBaselineCarriedOn(scenario)),
        model.yields());
  }
}
