package org.placewright.funding.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Fraction;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.SettingsBuilder;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.TraineesInPost;

/** Where doubles cannot decide which penny is nearest, fractions do. */
class ExactCostsTest {
  private static SettingsBuilder years() {
    return settings(aHorizon().lastIntakeYear(2012).build());
  }

  private static ScenarioFixture october() {
    return ScenarioFixture.minimal().with(years().intakeMonth(10).build());
  }

  private static long[] unitCosts(ScenarioFixture builder) {
    UnitCosts costs = UnitCosts.of(builder.build());
    return IntStream.range(0, costs.years()).mapToLong(k -> costs.pence(0, 0, 2010, k)).toArray();
  }

  @Test
  void halfAPennyOfAPlaceGoesToTheEvenPenny() {
    // In October half a year is paid. A tenth leave in the first year; 0.6 of the places are
    // filled; prices rise by 2 % once. T = £50,025: 0.5 · 0.6 · 1.02 · T; 0.95 · 0.612 · T =
    // 2,908,453.5 pence; 0.45 · 0.612 · T = 1,377,688.5 pence.
    ScenarioFixture builder =
        october()
            .with(new FillRate("surgery", "north", 0.6))
            .with(new Uplift("madel", YearRange.only(2010), 0.02))
            .with(aTraining().annualAttrition(0.1).build())
            .with(aTariff().perTraineeYear(new Pounds(5_002_500)).build());
    assertArrayEquals(new long[] {1_530_765, 2_908_454, 1_377_688}, unitCosts(builder));
    // 0.306 · £50,002.50 = 1,530,076.5 pence.
    assertEquals(
        1_530_076,
        unitCosts(builder.with(aTariff().perTraineeYear(new Pounds(5_000_250)).build()))[0]);
  }

  @Test
  void halfAPennyOfADearPlaceIsOfTheDearTariff() {
    // 0.5 · 1.2 · £50,000.05 · 0.5 filled = 1,500,001.5 pence, in the first year and the last.
    ScenarioFixture builder =
        october()
            .with(new FillRate("surgery", "north", 0.5))
            .with(aProvider().marketForcesFactor(1.2).build())
            .with(aTariff().perTraineeYear(new Pounds(5_000_005)).build());
    assertArrayEquals(new long[] {1_500_002, 3_000_003, 1_500_002}, unitCosts(builder));
  }

  @Test
  void ofThoseInPostEachSpecialtyAndDeaneryIsExactByItself() {
    // One trainee of year 1 in each deanery, £50,000.01 a year. In October 2009 one began year 1,
    // and ends it by half of 2010/11 and begins year 2 for the other half; half of it is left.
    ScenarioFixture builder =
        october()
            .with(aDeanery().id("south").name("South").sha("South SHA").build())
            .without(TraineesInPost.class)
            .with(
                new TraineesInPost("surgery", "north", 1, 1),
                new TraineesInPost("surgery", "south", 1, 3))
            .with(aTariff().perTraineeYear(new Pounds(5_000_001)).build());
    Scenario scenario = builder.build();
    SpendByYear spend = CommittedSpend.of(scenario, UnitCosts.of(scenario));
    assertEquals(5_000_001, spend.pence(0, 0, 2010));
    assertEquals(2_500_000, spend.pence(0, 0, 2011));
    assertEquals(15_000_003, spend.pence(0, 1, 2010));
    // 7,500,001.5 pence.
    assertEquals(7_500_002, spend.pence(0, 1, 2011));
    assertEquals(0, spend.pence(0, 1, 2012));
    assertEquals(new Pounds(7_500_002), spend.of(key("South SHA", 2011)));
    assertEquals(Pounds.ZERO, spend.of(key("South SHA", 2009)));
  }

  private static BudgetKey key(String sha, int year) {
    return new BudgetKey("madel", sha, new FinancialYear(year));
  }

  private static CurriculumRow taught(long pence) {
    return aCurriculumRow()
        .yearOfTraining(YearRange.only(2))
        .fromYear(2010)
        .perTraineeYear(new Pounds(pence))
        .build();
  }

  @Test
  void halfAPennyOfTheCurriculumIsOfTheYearInWhichItIsTaught() {
    // £12.01 in second years that begin in 2010 or later: 600.5 pence in each of two years.
    long[] plain = unitCosts(october());
    assertArrayEquals(
        new long[] {plain[0], plain[1] + 600, plain[2] + 600},
        unitCosts(october().with(taught(1_201))));
    Scenario scenario =
        october()
            .without(TraineesInPost.class)
            .without(Tariff.class)
            .with(new TraineesInPost("surgery", "north", 1, 1))
            .with(taught(1_201))
            .build();
    SpendByYear spend = CommittedSpend.of(scenario, UnitCosts.of(scenario));
    assertEquals(600, spend.pence(0, 0, 2010));
    assertEquals(600, spend.pence(0, 0, 2011));
    assertEquals(0, spend.pence(0, 0, 2012));
  }

  @Test
  void halfAPennyOfThoseInPostIsOfTheTariffOfTheirYear() {
    // Half of £40,000.00 for the end of year 1, and half of £50,000.01 for the begin of year 2.
    Scenario scenario =
        october()
            .without(TraineesInPost.class)
            .without(Tariff.class)
            .with(new TraineesInPost("surgery", "north", 1, 1))
            .with(tariff(1, 4_000_000, 0), tariff(2, 5_000_001, 0))
            .build();
    SpendByYear spend = CommittedSpend.of(scenario, UnitCosts.of(scenario));
    assertEquals(4_500_000, spend.pence(0, 0, 2010));
    assertEquals(2_500_000, spend.pence(0, 0, 2011));
  }

  private static Tariff tariff(int year, long pence, double portable) {
    return aTariff()
        .yearOfTraining(YearRange.only(year))
        .perTraineeYear(new Pounds(pence))
        .portableShare(new Share(portable))
        .build();
  }

  @Test
  void halfAPennyThatFollowsTheTraineeIsOfTheShareOfItsYear() {
    // Half of £50,000.02 follows in year 1: 1,250,000.5 pence in each of two financial years.
    Scenario scenario =
        october()
            .without(Tariff.class)
            .with(tariff(1, 5_000_002, 0.5), tariff(2, 5_000_002, 0))
            .build();
    UnitCosts portable = Pricing.of(scenario).portable();
    assertArrayEquals(
        new long[] {1_250_000, 1_250_000, 0},
        IntStream.range(0, 3).mapToLong(k -> portable.pence(0, 0, 2010, k)).toArray());
  }

  @Test
  void traineesInAnExtensionCostWhatTheLastNominalYearCosts() {
    // In their third year of two in the base year: until August 2010, 4/12 of £500,000.
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aTraining().extensionRate(0.5).build())
            .without(TraineesInPost.class)
            .with(new TraineesInPost("surgery", "north", 3, 10))
            .build();
    SpendByYear spend = CommittedSpend.of(scenario, UnitCosts.of(scenario));
    assertEquals(16_666_667, spend.pence(0, 0, 2010));
  }

  @Test
  void moneyOutsideTheYearsOfATableIsNotInIt() {
    Scenario scenario = ScenarioFixture.minimal().build();
    SpendByYear spend = new SpendByYear(scenario, new FinancialYears(2010, 2));
    for (int year = 2009; year <= 2012; year++) {
      spend.add(0, 0, year, 7);
      spend.add(0, 0, year, 1);
    }
    assertArrayEquals(
        new long[] {0, 8, 8, 0},
        IntStream.rangeClosed(2009, 2012).mapToLong(year -> spend.pence(0, 0, year)).toArray());
    assertEquals(new FinancialYear(2010), spend.firstYear());
    assertEquals(new FinancialYear(2011), spend.lastYear());
  }

  @Test
  void pricesAreExactBeforeAndAfterTheirYear() {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(
                new Uplift("*", YearRange.only(2010), 0.02),
                new Uplift("madel", YearRange.only(2011), 0.25));
    PriceIndex later = PriceIndex.of(builder.build(), 2008, 5);
    PriceIndex earlier =
        PriceIndex.of(
            builder.with(years().equilibriumYear(2015).priceYear(2011).build()).build(), 2008, 5);
    double[] rising = {1, 1, 1.02, 1.275, 1.275};
    double[] fallen = {1 / 1.275, 1 / 1.275, 0.8, 1, 1};
    for (int y = 0; y < 5; y++) {
      assertEquals(rising[y], later.factor(0, 2008 + y), 1e-15);
      assertEquals(fallen[y], earlier.factor(0, 2008 + y), 1e-15);
    }
    assertEquals(Fraction.of(51).over(Fraction.of(40)), later.exact(0, 2011));
    assertEquals(Fraction.ONE, later.exact(0, 2009));
    assertEquals(Fraction.of(40).over(Fraction.of(51)), earlier.exact(0, 2009));
    assertEquals(Fraction.of(4).over(Fraction.of(5)), earlier.exact(0, 2010));
    assertFalse(later.isFlat());
    assertTrue(PriceIndex.of(ScenarioFixture.minimal().build(), 2008, 5).isFlat());
  }

  @Test
  void whatSomeCostExactlyIsTheSumOfTheirBills() {
    Scenario scenario =
        ScenarioFixture.minimal().with(new Uplift("madel", YearRange.only(2011), 0.5)).build();
    UnitCosts costs = UnitCosts.of(scenario);
    InPostCosts inPost = new InPostCosts(costs);
    List<TraineeGroup> groups = new TraineeGroups(costs.costing()).beforeThePlan();
    // £500,000 and a third of as much; the last third at one and a half of the price.
    assertEquals(Fraction.of(200_000_000).over(Fraction.of(3)), inPost.exact(groups, 0, 0));
    assertEquals(Fraction.of(25_000_000), inPost.exact(groups, 0, 1));
    assertEquals(Fraction.ZERO, inPost.exact(groups, 0, 2));
    assertEquals(Fraction.ZERO, inPost.exact(List.of(), 0, 0));
  }

  @Test
  void theYearsOfAPlansMoneyGoToTheHorizonOrToItsLastCost() {
    IntakeCalendar august = new IntakeCalendar(8);
    Scenario scenario = ScenarioFixture.minimal().build();
    // Intakes of 2010 to 2012, horizon 2015.
    assertEquals(new FinancialYears(2010, 6), FinancialYears.of(scenario, august, 3));
    assertEquals(new FinancialYears(2010, 7), FinancialYears.of(scenario, august, 5));
    assertEquals(new FinancialYears(2010, 6), FinancialYears.of(scenario, august, 0));
    assertEquals(
        new FinancialYears(2009, 6), FinancialYears.of(scenario, new IntakeCalendar(1), 3));
    assertEquals(2015, new FinancialYears(2010, 6).last());
    UnitCosts costs = UnitCosts.of(scenario);
    // The last planned intake begins in 2012/13 and is paid for until 2014/15.
    assertEquals(new FinancialYears(2010, 5), costs.plannedYears());
    assertEquals(
        new FinancialYears(2010, 3),
        UnitCosts.of(
                ScenarioFixture.minimal()
                    .with(aTariff().perTraineeYear(Pounds.ZERO).build())
                    .build())
            .plannedYears());
  }

  @Test
  void onlyIntakesBetweenTheBaseYearAndThePlanHaveEntered() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aHorizon().firstIntakeYear(2011).build())
            .with(
                anIntake().year(2010).places(5).entrants(6).build(),
                anIntake().year(2011).places(7).entrants(8).build())
            .build();
    List<TraineeGroups.Entered> entered = new TraineeGroups(CostInputs.of(scenario)).entered();
    assertEquals(1, entered.size());
    assertEquals(6, entered.get(0).group().heads());
    assertEquals(2010, entered.get(0).group().year());
  }
}
