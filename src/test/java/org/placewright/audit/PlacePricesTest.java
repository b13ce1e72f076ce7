package org.placewright.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.Settings;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Tariff;

/** Surgery in the north: 10 places a year, two years at £50,000; 5 % of staff leave a year. */
class PlacePricesTest {
  private static final Pounds MILLION = new Pounds(100_000_000);

  private static AuditedBudget budget(Scenario scenario, String fund, String sha, int year) {
    Fund of =
        scenario.money().funds().stream()
            .filter(f -> f.id().equals(fund))
            .findFirst()
            .orElseThrow();
    return new AuditedBudget(
        of, new Budget(new BudgetKey(fund, sha, new FinancialYear(year)), MILLION));
  }

  private static Loss loss(ScenarioFixture builder, String fund) {
    Scenario scenario = builder.build();
    return PlacePrices.of(scenario)
        .loss(budget(scenario, fund, "North SHA", 2010), MILLION)
        .orElseThrow();
  }

  private static Tariff tariff(String fund, String specialty, long gbp) {
    return aTariff().fund(fund).specialty(specialty).perTraineeYear(new Pounds(100 * gbp)).build();
  }

  @Test
  void aMillionBuysTenCoursesOfAHundredThousand() {
    // 2 · £50,000 a place. Of the intake of 2010 one is in post in 2012, 0.95 in 2013, 0.9025 in
    // 2014 and 0.857375 at the horizon, 2015: 3.709875 FTE-years.
    Loss loss = loss(ScenarioFixture.minimal(), "madel");
    assertEquals(10, loss.places(), 1e-9);
    assertEquals(37.09875, loss.fteYears(), 1e-9);
    assertEquals(8.57375, loss.fteAtHorizon(), 1e-9);
  }

  @Test
  void aLaterYearsMoneyIsALaterIntake() {
    // The intake of 2012 is in post in 2014 and 2015: 1 + 0.95.
    Scenario scenario = ScenarioFixture.minimal().build();
    Loss loss =
        PlacePrices.of(scenario)
            .loss(budget(scenario, "madel", "North SHA", 2012), MILLION)
            .orElseThrow();
    assertEquals(19.5, loss.fteYears(), 1e-9);
    assertEquals(9.5, loss.fteAtHorizon(), 1e-9);
  }

  @Test
  void anIntakeInJanuaryIsPaidFromTheFinancialYearBefore() {
    // 2010/11 begins to pay for the intake of January 2011, in post from 2013 to the horizon, 2015:
    // 1 + 0.95 + 0.9025.
    Settings january = settings(aHorizon().lastIntakeYear(2012).build()).intakeMonth(1).build();
    Loss loss = loss(ScenarioFixture.minimal().with(january), "madel");
    assertEquals(28.525, loss.fteYears(), 1e-9);
    assertEquals(9.025, loss.fteAtHorizon(), 1e-9);
  }

  @Test
  void moneyOfTheBaseYearOrBeforeIsTheFirstIntakeAfterIt() {
    Scenario scenario = ScenarioFixture.minimal().build();
    Optional<Loss> before =
        PlacePrices.of(scenario).loss(budget(scenario, "madel", "North SHA", 2008), MILLION);
    assertEquals(Optional.of(loss(ScenarioFixture.minimal(), "madel")), before);
  }

  @Test
  void theMixIsThatOfTheBaselineIntake() {
    // 10 places at £100,000 and 30 at £20,000 (one year): £1.6m for 40 places, £40,000 each.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(
                ScenarioFixture.specialty("care", 1),
                aTraining().specialty("care").build(),
                aProgramme().id("care-north").specialty("care").build(),
                anIntake().programme("care-north").year(2009).places(30).entrants(30).build(),
                tariff("madel", "care", 20_000));
    assertEquals(25, loss(builder, "madel").places(), 1e-9);
  }

  @Test
  void eachShaHasThePriceOfItsOwnMix() {
    // The north trains surgeons at £100,000 a course, the south carers at £20,000.
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(
                ScenarioFixture.specialty("care", 1),
                aDeanery().build(),
                aTraining().specialty("care").build(),
                aProgramme().id("care-south").specialty("care").deanery("south").build(),
                anIntake().programme("care-south").year(2009).places(30).entrants(30).build(),
                tariff("madel", "care", 20_000))
            .population("south", 10)
            .build();
    PlacePrices prices = PlacePrices.of(scenario);
    Loss north = prices.loss(budget(scenario, "madel", "North SHA", 2010), MILLION).orElseThrow();
    Loss south = prices.loss(budget(scenario, "madel", "South SHA", 2010), MILLION).orElseThrow();
    assertEquals(10, north.places(), 1e-9);
    assertEquals(50, south.places(), 1e-9);
  }

  @Test
  void aPlaceThatTwoFundsPayForIsNotLostTwice() {
    // £100,000 from MADEL and £100,000 from SIFT: a million from each buys five places, ten in all.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(
                aFund()
                    .id("sift")
                    .name("SIFT")
                    .ringfencedShare(new Share(1))
                    .virementLimit(new Share(0))
                    .build(),
                tariff("sift", "surgery", 50_000));
    assertEquals(5, loss(builder, "madel").places(), 1e-9);
    assertEquals(5, loss(builder, "sift").places(), 1e-9);
  }

  @Test
  void whereAFundTrainsNobodyTheMixOfTheOthersStandsIn() {
    Scenario scenario =
        ScenarioFixture.minimal().with(aDeanery().build()).population("south", 10).build();
    Loss loss =
        PlacePrices.of(scenario)
            .loss(budget(scenario, "madel", "South SHA", 2010), MILLION)
            .orElseThrow();
    assertEquals(10, loss.places(), 1e-9);
  }

  @Test
  void aFundThatPaysForNobodyHasNoPrice() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(
                aFund()
                    .id("sift")
                    .name("SIFT")
                    .ringfencedShare(new Share(1))
                    .virementLimit(new Share(0))
                    .build())
            .build();
    assertEquals(
        Optional.empty(),
        PlacePrices.of(scenario).loss(budget(scenario, "sift", "North SHA", 2010), MILLION));
  }
}
