package org.placewright.funding.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aTariff;

import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Tariff;

class MeanTariffTest {
  private static Tariff tariff(String fund, YearRange year, long pence) {
    return aTariff()
        .fund(fund)
        .specialty("three")
        .yearOfTraining(year)
        .perTraineeYear(new Pounds(pence))
        .build();
  }

  @Test
  void allFundsAddUpAndYearsAreAveraged() {
    // Three years: 100 + 50, 100 + 50 and 101 pence (the second fund pays nothing in the third):
    // 401 / 3 = 133.67, written 134; a price of 133 is not above it and 134 is.
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(ScenarioFixture.specialty("three", 3))
            .with(aFund().id("sift").name("S").build())
            .with(
                tariff("madel", YearRange.ANY, 100),
                tariff("madel", YearRange.only(3), 101),
                tariff("sift", YearRange.only(1), 50),
                tariff("sift", YearRange.only(2), 50))
            .build();
    MeanTariff mean = MeanTariff.of(scenario.register(), scenario.money());
    assertEquals(new Pounds(134), mean.of("three"));
    assertFalse(mean.isBelow(new Pounds(133), "three"));
    assertTrue(mean.isBelow(new Pounds(134), "three"));
    // Surgery costs £50,000 in both of its years: that is not above itself.
    assertFalse(mean.isBelow(new Pounds(5_000_000), "surgery"));
    assertTrue(mean.isBelow(new Pounds(5_000_001), "surgery"));
    assertEquals(Pounds.ZERO, mean.of("nobody"));
  }
}
