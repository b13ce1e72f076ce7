package org.placewright.funding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.FillRate;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.Settings;
import org.placewright.scenario.Tariff;
import org.placewright.scenario.TimeOut;
import org.placewright.scenario.Training;

class UnitCostsTest {
  private static long[] costs(ScenarioBuilder builder) {
    UnitCosts costs = UnitCosts.of(builder.build());
    return LongStream.range(0, costs.years()).map(k -> costs.pence(0, 0, 0, (int) k)).toArray();
  }

  private static Tariff tariff(YearRange years, long pounds) {
    return new Tariff("madel", "surgery", years, new Pounds(pounds * 100), Share.NONE);
  }

  @Test
  void anAugustIntakePaysEightTwelfthsFirst() {
    // Two years at £50,000: 8/12 · 50,000; 4/12 + 8/12; 4/12, each to the nearest penny.
    assertArrayEquals(
        new long[] {3_333_333, 5_000_000, 1_666_667}, costs(ScenarioBuilder.minimal()));
  }

  @Test
  void aJanuaryIntakePaysAQuarterFirst() {
    Settings settings = new Settings(new Horizon(2009, 2010, 2012, 2015), 0, 1, 1, 0, 1, 45, 0, 5);
    assertArrayEquals(
        new long[] {1_250_000, 5_000_000, 3_750_000},
        costs(ScenarioBuilder.minimal().with(settings)));
  }

  @Test
  void onlyEntrantsCostAnything() {
    // 0.9 · 33,333.333… = 30,000; 0.9 · 50,000 = 45,000; 0.9 · 16,666.666… = 15,000.
    assertArrayEquals(
        new long[] {3_000_000, 4_500_000, 1_500_000},
        costs(ScenarioBuilder.minimal().with(new FillRate("surgery", "north", 0.9))));
  }

  @Test
  void thoseWhoGiveUpCostNothingMore() {
    // 10 % leave in the first year: 0.9 in the second. 8/12 · 50,000; (4 + 0.9 · 8)/12; 0.9 · 4/12.
    assertArrayEquals(
        new long[] {3_333_333, 4_666_667, 1_500_000},
        costs(ScenarioBuilder.minimal().with(new Training("surgery", 0.1, 0, 0.5, 32, 0, 0))));
  }

  @Test
  void timeOutOutOfPostIsNotPaidAndInPostIs() {
    // all are a year away after the first: 8/12 · 50,000; 4/12; 8/12; 4/12
    assertArrayEquals(
        new long[] {3_333_333, 1_666_667, 3_333_333, 1_666_667},
        costs(ScenarioBuilder.minimal().with(timeOut(false))));
    // in post: three years in a row, the third at the rate of the last nominal year
    assertArrayEquals(
        new long[] {3_333_333, 5_000_000, 5_000_000, 1_666_667},
        costs(ScenarioBuilder.minimal().with(timeOut(true))));
  }

  private static TimeOut timeOut(boolean inPost) {
    return new TimeOut("*", "academic", 1, 1, 1, inPost, 0);
  }

  @Test
  void anExtensionCostsWhatTheLastNominalYearCosts() {
    // Half stay for a third year at the second year's £30,000: 4/12 · 30,000 + 0.5 · 8/12 · 30,000.
    ScenarioBuilder builder =
        ScenarioBuilder.minimal()
            .with(new Training("surgery", 0, 0.5, 0.5, 32, 0, 0))
            .without(Tariff.class)
            .with(tariff(YearRange.only(1), 60_000), tariff(YearRange.only(2), 30_000));
    // 8/12 · 60,000; 4/12 · 60,000 + 8/12 · 30,000; 10,000 + 10,000; 0.5 · 4/12 · 30,000.
    assertArrayEquals(new long[] {4_000_000, 4_000_000, 2_000_000, 500_000}, costs(builder));
  }

  @Test
  void aFundThatPaysForTheFirstYearOnlyPaysForNoOther() {
    ScenarioBuilder builder =
        ScenarioBuilder.minimal().without(Tariff.class).with(tariff(YearRange.only(1), 60_000));
    assertArrayEquals(new long[] {4_000_000, 2_000_000, 0}, costs(builder));
  }

  @Test
  void nothingIsPaidBeforeOrAfter() {
    Scenario scenario = ScenarioBuilder.minimal().build();
    assertEquals(0, UnitCosts.of(scenario).pence(0, 0, 0, -1));
    assertEquals(0, UnitCosts.of(scenario).pence(0, 0, 0, 3));
  }
}
