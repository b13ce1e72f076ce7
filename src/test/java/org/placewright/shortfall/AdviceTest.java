package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.Provision;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.CarryOn;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;

class AdviceTest {
  private static final double EXACT = 1e-9;

  /** What one place a year gives in 2015: intakes 2010 to 2013 complete by 2012 to 2015. */
  private static final double FTE_PER_PLACE = 0.95 * 0.95 * 0.95 + 0.95 * 0.95 + 0.95 + 1;

  @Test
  void theAdvisedIntakeClosesTheGap() {
    Advice advice = advise(ScenarioFixture.minimal().with(new Vacancy("surgery", "north", 40)));
    // supply 2011 is 109.75 (see SupplyProjectionTest), and 10 complete in each year after it
    double supply = 109.75 * StrictMath.pow(0.95, 4) + 10 * FTE_PER_PLACE;
    AdvisedIntake intake = advice.intake(0, 0);
    assertEquals(10, intake.current(), EXACT);
    assertEquals(140 - supply, intake.gap(), EXACT);
    assertEquals(FTE_PER_PLACE, intake.ftePerPlace(), EXACT);
    // (140 − 89.3921) / 3.7099 = 13.64
    assertEquals(13.64, intake.places(), 0.005);
    assertEquals(14, advice.places(0));
  }

  @Test
  void adviceMayBeForAnEarlierYearThanTheHorizon() {
    ScenarioFixture pack = ScenarioFixture.minimal().with(new Vacancy("surgery", "north", 40));
    Horizon years = aHorizon().lastIntakeYear(2012).build();
    pack.with(
        settings(years)
            .discountRate(0.035)
            .terminalYears(5)
            .ltftFte(0.6)
            .surplusPrice(0.05)
            .equilibriumYear(2013)
            .build());
    AdvisedIntake intake = advise(pack).intake(0, 0);
    // intakes 2010 and 2011 complete by 2013; supply 2011 is 109.75 (see SupplyProjectionTest)
    assertEquals(0.95 + 1, intake.ftePerPlace(), EXACT);
    assertEquals(140 - (109.75 * 0.95 * 0.95 + 10 * 1.95), intake.gap(), EXACT);
  }

  @Test
  void thePlanThatFollowsTheAdviceMeetsDemandAtTheHorizon() {
    ScenarioFixture pack =
        ScenarioFixture.minimal()
            .with(aHorizon().lastIntakeYear(2015).build())
            .with(new FillRate("surgery", "*", 0.8));
    AdvisedIntake intake = advise(pack.with(new Vacancy("surgery", "north", 40))).intake(0, 0);
    double vacancyForWholePlaces =
        40 + (Math.ceil(intake.places()) - intake.places()) * intake.ftePerPlace();
    Scenario scenario = pack.with(new Vacancy("surgery", "north", vacancyForWholePlaces)).build();
    int places = advise(pack).places(0);
    PlacesPlan plan = PlacesPlan.of(1, 6, (p, i) -> places);
    SupplyProjection supply =
        SupplyProjection.project(
            scenario,
            Intakes.planned(
                scenario,
                BaselineIntakes.of(scenario),
                CarryOn.of(scenario, BaselineIntakes.of(scenario)),
                plan));
    assertEquals(DemandProjection.of(scenario).fte(0, 0, 6), supply.fte(0, 0, 6), EXACT);
  }

  @Test
  void adviceIsForThePlaceOfWork() {
    // all 10 places are in the north, half of the completers work in each deanery
    Advice advice =
        advise(
            twoDeaneries()
                .with(new Mobility("north", "north", 0.5), new Mobility("north", "south", 0.5)));
    assertEquals(5, advice.intake(0, 0).current(), EXACT);
    assertEquals(5, advice.intake(0, 1).current(), EXACT);
    // what a place gives is the same wherever its half of the completers goes
    assertEquals(FTE_PER_PLACE, advice.intake(0, 1).ftePerPlace(), EXACT);
  }

  @Test
  void whoMovesAwayIsMadeUpForByMorePlaces() {
    Advice advice = advise(twoDeaneries().with(new Mobility("north", "north", 0.8)));
    assertEquals(10, advice.intake(0, 0).current(), EXACT);
    assertEquals(0.8 * FTE_PER_PLACE, advice.intake(0, 0).ftePerPlace(), EXACT);
  }

  @Test
  void aDeaneryThatNoPlaceServesIsAdvisedByWhatAPlaceWouldGive() {
    Advice advice = advise(twoDeaneries().with(new FillRate("surgery", "south", 0.5)));
    AdvisedIntake south = advice.intake(0, 1);
    assertEquals(0, south.current(), EXACT);
    assertEquals(0.5 * FTE_PER_PLACE, south.ftePerPlace(), EXACT);
    // 20 staff of whom 5 % leave in each of 6 years
    double gap = 20 - 20 * StrictMath.pow(0.95, 6);
    assertEquals(gap / (0.5 * FTE_PER_PLACE), south.places(), EXACT);
    assertEquals(advice.intake(0, 0).places() + south.places(), advice.country(0), EXACT);
  }

  @Test
  void programmesShareInProportionToTheirPlaces() {
    Advice advice =
        advise(
            ScenarioFixture.minimal()
                .with(new Vacancy("surgery", "north", 40))
                .with(aProgramme().id("surgery-east").build())
                .with(anIntake().year(2009).places(8).entrants(8).build())
                .with(
                    anIntake().programme("surgery-east").year(2009).places(2).entrants(2).build()));
    // 14 in proportion to 2:8 is 2.8 and 11.2
    assertEquals(3, advice.places(0));
    assertEquals(11, advice.places(1));
  }

  @Test
  void withoutABaselineProgrammesShareByWhatTheyCanTake() {
    Advice advice =
        advise(
            ScenarioFixture.minimal()
                .without(Intake.class)
                .with(new Vacancy("surgery", "north", 40))
                .with(aProgramme().id("surgery-east").build())
                .with(new Capacity("surgery-east", YearRange.ANY, 100, 150)));
    // the same 14 in proportion to 150:50 is 10.5 and 3.5: the tie goes to the first id
    assertEquals(11, advice.places(0));
    assertEquals(3, advice.places(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63})
  void programmesAddUpToTheCountry(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    Advice advice = advise(scenario);
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    long[] totals = new long[2];
    for (int p = 0; p < baseline.programmes(); p++) {
      totals[baseline.specialty(p)] += advice.places(p);
    }
    assertEquals(Math.round(advice.country(0)), totals[0]);
    assertEquals(Math.round(advice.country(1)), totals[1]);
  }

  /** 4 promised beyond the 10 of the intake of 2011, which complete in 2013. */
  @Test
  void whatIsPromisedChangesNoAdviceAndIsShownBesideIt() {
    ScenarioFixture pack = ScenarioFixture.minimal().with(new Vacancy("surgery", "north", 40));
    AdvisedIntake without = advise(pack).intake(0, 0);
    Advice advice = advise(pack.with(anIntake().year(2011).places(14).entrants(0).build()));
    AdvisedIntake with = advice.intake(0, 0);
    assertEquals(without.current(), with.current(), EXACT);
    assertEquals(without.places(), with.places(), EXACT);
    assertEquals(4 * 0.95 * 0.95 / FTE_PER_PLACE, advice.promised(0, 0), EXACT);
    assertEquals(14, advice.places(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void noPromiseChangesAnyAdvice(long seed) {
    Scenario with = seed % 2 == 0 ? RandomScenario.of(seed) : RandomScenario.withCore(seed);
    Scenario without = withoutPromises(with);
    Advice promised = advise(with);
    Advice free = advise(without);
    double promisedInAll = 0;
    for (int s = 0; s < with.register().specialties().size(); s++) {
      for (int d = 0; d < 3; d++) {
        double places = free.intake(s, d).places();
        assertEquals(places, promised.intake(s, d).places(), EXACT * Math.max(1, places));
        assertEquals(0, free.promised(s, d), EXACT);
        promisedInAll += promised.promised(s, d);
      }
    }
    assertEquals(promisesMore(with), promisedInAll > EXACT);
  }

  private static boolean promisesMore(Scenario scenario) {
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    boolean more = false;
    for (int p = 0; p < baseline.programmes(); p++) {
      for (int year = 2011; year <= 2014; year++) {
        more |= baseline.placesWithoutPlan(p, year) > baseline.places(p);
      }
    }
    return more;
  }

  private static Scenario withoutPromises(Scenario scenario) {
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(
            new Provision(
                scenario.provision().capacity(),
                scenario.provision().quality(),
                scenario.provision().intakes().stream()
                    .filter(row -> row.year() < scenario.horizon().firstIntakeYear())
                    .toList()))
        .workforce(scenario.workforce())
        .need(scenario.need())
        .money(scenario.money())
        .policy(scenario.policy())
        .build();
  }

  private static ScenarioFixture twoDeaneries() {
    return ScenarioFixture.minimal()
        .with(aDeanery().build())
        .with(new StaffInPost("surgery", "south", Sex.MALE, new AgeBand(40, 49), 20));
  }

  private static Advice advise(ScenarioFixture pack) {
    return advise(pack.build());
  }

  private static Advice advise(Scenario scenario) {
    SupplyModel model = SupplyModel.of(scenario);
    return Advice.of(
        scenario,
        DemandProjection.of(scenario),
        model.project(Intakes.fromBaselineCarriedOn(scenario)),
        model.yields());
  }
}
