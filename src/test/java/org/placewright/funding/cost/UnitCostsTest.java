package org.placewright.funding.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTimeOut;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.settings;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.Settings;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.TimeOut;

class UnitCostsTest {
  private static long[] costs(ScenarioFixture builder) {
    return costs(builder, 0, 2010);
  }

  private static long[] costs(ScenarioFixture builder, int programme, int intake) {
    UnitCosts costs = UnitCosts.of(builder.build());
    return LongStream.range(0, costs.years())
        .map(k -> costs.pence(0, programme, intake, (int) k))
        .toArray();
  }

  private static Tariff tariff(YearRange years, long pounds) {
    return aTariff().yearOfTraining(years).perTraineeYear(new Pounds(pounds * 100)).build();
  }

  @Test
  void anAugustIntakePaysEightTwelfthsFirst() {
    // Two years at £50,000: 8/12 · 50,000; 4/12 + 8/12; 4/12, each to the nearest penny.
    assertArrayEquals(
        new long[] {3_333_333, 5_000_000, 1_666_667}, costs(ScenarioFixture.minimal()));
  }

  @Test
  void aJanuaryIntakePaysAQuarterFirst() {
    Settings settings = settings(aHorizon().lastIntakeYear(2012).build()).intakeMonth(1).build();
    assertArrayEquals(
        new long[] {1_250_000, 5_000_000, 3_750_000},
        costs(ScenarioFixture.minimal().with(settings)));
  }

  @Test
  void onlyEntrantsCostAnything() {
    // 0.9 · 33,333.333… = 30,000; 0.9 · 50,000 = 45,000; 0.9 · 16,666.666… = 15,000.
    assertArrayEquals(
        new long[] {3_000_000, 4_500_000, 1_500_000},
        costs(ScenarioFixture.minimal().with(new FillRate("surgery", "north", 0.9))));
  }

  @Test
  void thoseWhoGiveUpCostNothingMore() {
    // 10 % leave in the first year: 0.9 in the second. 8/12 · 50,000; (4 + 0.9 · 8)/12; 0.9 · 4/12.
    assertArrayEquals(
        new long[] {3_333_333, 4_666_667, 1_500_000},
        costs(ScenarioFixture.minimal().with(aTraining().annualAttrition(0.1).build())));
  }

  @Test
  void timeOutOutOfPostIsNotPaidAndInPostIs() {
    // all are a year away after the first: 8/12 · 50,000; 4/12; 8/12; 4/12
    assertArrayEquals(
        new long[] {3_333_333, 1_666_667, 3_333_333, 1_666_667},
        costs(ScenarioFixture.minimal().with(timeOut(false))));
    // in post: three years in a row, the third at the rate of the last nominal year
    assertArrayEquals(
        new long[] {3_333_333, 5_000_000, 5_000_000, 1_666_667},
        costs(ScenarioFixture.minimal().with(timeOut(true))));
  }

  private static TimeOut timeOut(boolean inPost) {
    return aTimeOut().specialty("*").inPost(inPost).build();
  }

  @Test
  void anExtensionCostsWhatTheLastNominalYearCosts() {
    // Half stay for a third year at the second year's £30,000: 4/12 · 30,000 + 0.5 · 8/12 · 30,000.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aTraining().extensionRate(0.5).build())
            .without(Tariff.class)
            .with(tariff(YearRange.only(1), 60_000), tariff(YearRange.only(2), 30_000));
    // 8/12 · 60,000; 4/12 · 60,000 + 8/12 · 30,000; 10,000 + 10,000; 0.5 · 4/12 · 30,000.
    assertArrayEquals(new long[] {4_000_000, 4_000_000, 2_000_000, 500_000}, costs(builder));
  }

  @Test
  void aFundThatPaysForTheFirstYearOnlyPaysForNoOther() {
    ScenarioFixture builder =
        ScenarioFixture.minimal().without(Tariff.class).with(tariff(YearRange.only(1), 60_000));
    assertArrayEquals(new long[] {4_000_000, 2_000_000, 0}, costs(builder));
  }

  @Test
  void nothingIsPaidBeforeOrAfter() {
    Scenario scenario = ScenarioFixture.minimal().build();
    assertEquals(0, UnitCosts.of(scenario).pence(0, 0, 2010, -1));
    assertEquals(0, UnitCosts.of(scenario).pence(0, 0, 2010, 3));
  }

  private static ScenarioFixture uplifted() {
    return ScenarioFixture.minimal()
        .with(
            new Uplift("*", YearRange.only(2010), 0.02),
            new Uplift("madel", YearRange.only(2011), 0.03));
  }

  @Test
  void pricesRiseFromTheFinancialYearOfTheTariff() {
    // Tariffs are of 2009/10. 2010/11: 1.02; 2011/12: 1.02 · 1.03 = 1.0506, and so it stays.
    // 8/12 · 50,000 · 1.02 = 34,000; 50,000 · 1.0506 = 52,530; 4/12 · 50,000 · 1.0506 = 17,510.
    assertArrayEquals(new long[] {3_400_000, 5_253_000, 1_751_000}, costs(uplifted()));
    // A year later: 8/12 · 52,530 = 35,020; 52,530; 17,510.
    assertArrayEquals(new long[] {3_502_000, 5_253_000, 1_751_000}, costs(uplifted(), 0, 2011));
  }

  @Test
  void intakesAfterThePlanAreUplifted() {
    // Carried on in August 2013; nothing changes after 2011/12.
    assertArrayEquals(new long[] {3_502_000, 5_253_000, 1_751_000}, costs(uplifted(), 0, 2013));
    assertArrayEquals(new long[] {3_502_000, 5_253_000, 1_751_000}, costs(uplifted(), 0, 2015));
  }

  @Test
  void tariffsOfALaterPriceYearAreTakenBack() {
    // Tariffs are of 2011/12: 2010/11 is 1 / 1.03. 8/12 · 50,000 / 1.03 = 32,362.46; 50,000;
    // 4/12 · 50,000.
    Horizon horizon = aHorizon().lastIntakeYear(2012).build();
    Settings settings = settings(horizon).equilibriumYear(2015).priceYear(2011).build();
    assertArrayEquals(
        new long[] {3_236_246, 5_000_000, 1_666_667}, costs(uplifted().with(settings)));
  }

  @Test
  void aProvidersMarketForcesMultiplyTariffsThatAreSubjectToThem() {
    // North General costs 1.2 times as much: 8/12 · 60,000; 60,000; 4/12 · 60,000.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aProvider().marketForcesFactor(1.2).build())
            .with(aProvider().id("moor").name("Moor").marketForcesFactor(0.9).build())
            .with(aProgramme().id("surgery-moor").provider("moor").build());
    assertArrayEquals(new long[] {4_000_000, 6_000_000, 2_000_000}, costs(builder, 1, 2010));
    // 0.9 · 50,000 = 45,000, by the same tariff.
    assertArrayEquals(new long[] {3_000_000, 4_500_000, 1_500_000}, costs(builder, 0, 2010));
    Tariff same = aTariff().perTraineeYear(new Pounds(5_000_000)).marketForces(false).build();
    assertArrayEquals(
        new long[] {3_333_333, 5_000_000, 1_666_667}, costs(builder.with(same), 1, 2010));
  }

  private static CurriculumRow taught(int yearOfTraining, int from, long pounds) {
    return aCurriculumRow()
        .yearOfTraining(YearRange.only(yearOfTraining))
        .fromYear(from)
        .perTraineeYear(new Pounds(100 * pounds))
        .build();
  }

  @Test
  void aComponentOfTheCurriculumComesOnTopInItsYearOfTraining() {
    // £1,200 in the second year: 8/12 · 1,200 = 800 in 2011/12, 400 in 2012/13.
    assertArrayEquals(
        new long[] {3_333_333, 5_080_000, 1_706_667},
        costs(ScenarioFixture.minimal().with(taught(2, CurriculumRow.ANY_YEAR, 1_200))));
  }

  @Test
  void aComponentHoldsFromItsYearUntilTheNextRow() {
    // In second years of training that begin in 2012: those of the intake of 2011, and no other.
    ScenarioFixture builder =
        ScenarioFixture.minimal().with(taught(2, 2012, 1_200), taught(2, 2013, 0));
    assertArrayEquals(new long[] {3_333_333, 5_000_000, 1_666_667}, costs(builder, 0, 2010));
    assertArrayEquals(new long[] {3_333_333, 5_080_000, 1_706_667}, costs(builder, 0, 2011));
    assertArrayEquals(new long[] {3_333_333, 5_000_000, 1_666_667}, costs(builder, 0, 2012));
  }

  @Test
  void theCurriculumIsUpliftedAndNotMultipliedByMarketForces() {
    // 34,000 · 1.2 = 40,800; 52,530 · 1.2 + 800 · 1.0506 = 63,876.48; 21,012 + 420.24.
    assertArrayEquals(
        new long[] {4_080_000, 6_387_648, 2_143_224},
        costs(
            uplifted()
                .with(aProvider().marketForcesFactor(1.2).build())
                .with(taught(2, CurriculumRow.ANY_YEAR, 1_200))));
  }

  @Test
  void whatFollowsTheTraineeHoldsInAnExtensionToo() {
    Tariff half =
        aTariff()
            .yearOfTraining(YearRange.only(2))
            .perTraineeYear(new Pounds(100))
            .portableShare(new Share(0.5))
            .build();
    Tariffs tariffs =
        Tariffs.of(
            ScenarioFixture.minimal()
                .with(aTraining().extensionRate(0.5).build())
                .without(Tariff.class)
                .with(half)
                .build());
    assertEquals(Share.NONE, tariffs.portableShare(0, 0, 1));
    assertEquals(new Share(0.5), tariffs.portableShare(0, 0, 2));
    assertEquals(new Share(0.5), tariffs.portableShare(0, 0, 3));
  }
}
