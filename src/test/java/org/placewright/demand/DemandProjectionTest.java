package org.placewright.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.Fixtures.aTraining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Vacancy;

class DemandProjectionTest {
  private static final double EXACT = 1e-9;

  /**
   * 100 staff, of whom the 40 women work 0.75: 90 FTE; 10 FTE vacant: a base of 100. Those of 65 up
   * use the specialty three times as much; they become more by 2015.
   *
   * <pre>
   * W(2009) = 800·1 + 200·3 = 1,400    W(2015) = 800·1 + 340·3 = 1,820    ratio 1.3
   * </pre>
   */
  private static ScenarioFixture ageing() {
    return ScenarioFixture.minimal()
        .without(Population.class)
        .participation(new AgeSexRate("surgery", "F", new AgeBand(0, 120), 0.75))
        .utilisation(new AgeSexRate("surgery", "*", new AgeBand(65, 120), 3))
        .with(
            new Vacancy("surgery", "north", 10),
            people(2009, 0, 800),
            people(2009, 65, 200),
            people(2015, 0, 800),
            people(2015, 65, 340));
  }

  @Test
  void demandBeginsAtStaffAndVacancies() {
    assertEquals(100, DemandProjection.of(ageing().build()).fte(0, 0, 0), EXACT);
  }

  @Test
  void theUseOfThePopulationMovesDemand() {
    assertEquals(130, DemandProjection.of(ageing().build()).fte(0, 0, 6), EXACT);
  }

  @Test
  void aYearWithoutPopulationLiesBetweenItsNeighbours() {
    // 2012 is half way: 200 to 340 people of 65 up is 270, W = 800 + 810 = 1,610 of 1,400
    assertEquals(115, DemandProjection.of(ageing().build()).fte(0, 0, 3), EXACT);
  }

  @Test
  void beforeTheFirstAndAfterTheLastYearOfPopulationNothingMoves() {
    // W(2011) = 1,400 and W(2013) = 1,820: 2012 half way; years outside the plan count for nothing
    Scenario scenario =
        ageing()
            .without(Population.class)
            .with(
                people(2008, 65, 9999),
                people(2011, 0, 800),
                people(2011, 65, 200),
                people(2013, 0, 800),
                people(2013, 65, 340),
                people(2016, 65, 9999))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    double[] expected = {100, 100, 100, 115, 130, 130, 130};
    for (int t = 0; t < expected.length; t++) {
      assertEquals(expected[t], demand.fte(0, 0, t), EXACT);
    }
    assertEquals(1.15, demand.populationFactor(0, 0, 3), EXACT);
  }

  @Test
  void withoutPopulationNothingMoves() {
    Scenario scenario = ageing().without(Population.class).build();
    assertEquals(100, DemandProjection.of(scenario).fte(0, 0, 6), EXACT);
  }

  @Test
  void theServiceOfTraineesIsPartOfTheBase() {
    // 10 in each of two years of training, of whom each is worth half a specialist
    ScenarioFixture builder = ageing().with(aTraining().serviceContribution(0.5).build());
    assertEquals(110, DemandProjection.of(builder.build()).fte(0, 0, 0), EXACT);
  }

  @Test
  void aDriverMovesItsOwnDeaneryAndSpecialtyAlone() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aDeanery().build(), ScenarioFixture.specialty("gp", 2))
            .with(new Vacancy("gp", "south", 40), new Vacancy("surgery", "south", 20))
            .with(
                aDriverRow()
                    .specialty("surgery")
                    .deanery("south")
                    .years(YearRange.only(2010))
                    .low(1)
                    .central(1)
                    .high(1)
                    .build())
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(40, demand.fte(0, 1, 1), EXACT);
    assertEquals(100, demand.fte(1, 0, 1), EXACT);
    assertEquals(2 * 20, demand.fte(1, 1, 1), EXACT);
  }

  @Test
  void driversCompoundFromTheYearAfterTheBase() {
    Scenario scenario =
        ageing()
            .with(driver("*", Driver.NEED, new YearRange(2009, 2011), 0.1))
            .with(driver("*", Driver.PRODUCTIVITY, YearRange.ANY, -0.2))
            .build();
    // 2011: ratio 1 + 0.3 · 2/6 = 1.1; need 1.1² (2010 and 2011; 2009 is the base); 0.8²
    assertEquals(100 * 1.1 * 1.21 * 0.64, DemandProjection.of(scenario).fte(0, 0, 2), EXACT);
    // 2012: need has stopped growing, productivity has not
    assertEquals(100 * 1.15 * 1.21 * 0.512, DemandProjection.of(scenario).fte(0, 0, 3), EXACT);
  }

  @Test
  void additiveChangesAddUpOverYearsAndDrivers() {
    Scenario scenario =
        ageing()
            .with(additive(Driver.NEED, "illness", 0.05, ""))
            .with(additive(Driver.NEED, "health", 0.01, ""))
            .with(additive(Driver.SERVICE_LEVEL, "", 0.04, ""))
            .with(additive(Driver.SKILL_MIX, "", -0.02, "tasks"))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    // 2015: ratio 1.3; six years of 0.05 + 0.01 + 0.04 make 1.6; six of 0.02 in their own group
    // 0.88
    assertEquals(100 * 1.3 * 1.6 * 0.88, demand.fte(0, 0, 6), EXACT);
    // alone need adds 36, service level 24, skill mix takes 12
    assertEquals(36, demand.parts(0, 0, 6).drivers().get(0).fte(), EXACT);
    assertEquals(-12, demand.parts(0, 0, 6).drivers().get(3).fte(), EXACT);
  }

  @Test
  void theGroupOfThePopulationAddsToItsChange() {
    Scenario scenario =
        ageing()
            .with(additive(Driver.NEED, "", 0.05, DriverRow.WITH_POPULATION))
            .with(driver("*", Driver.WORKING_TIME, YearRange.only(2010), 0.1))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    // 1.3 + 6·0.05 = 1.6, times the compound 1.1
    assertEquals(100 * 1.6 * 1.1, demand.fte(0, 0, 6), EXACT);
    // 176 = 100 + 30 + 30 + 10 + 6 together
    assertEquals(6, demand.parts(0, 0, 6).interaction(), EXACT);
  }

  private static ScenarioFixture ofRatio(boolean drivers, double ratio) {
    return ageing()
        .with(new MethodChoice("surgery", Method.RATIO, drivers))
        .with(ratio(2009, ratio), ratio(2015, 10_000))
        .with(additive(Driver.NEED, "", 0.05, DriverRow.WITH_POPULATION))
        .with(driver("*", Driver.WORKING_TIME, YearRange.only(2010), 0.1));
  }

  private static StaffingRatio ratio(int year, double fte) {
    return aStaffingRatio().year(year).fte(fte).build();
  }

  @Test
  void groupsMoveWhatAnotherMethodGives() {
    // 1,000 residents become 1,140: 100 to 114 FTE; (114 + 100·6·0.05) · 1.1 = 158.4
    DemandProjection demand = DemandProjection.of(ofRatio(true, 10_000).build());
    assertEquals(158.4, demand.fte(0, 0, 6), EXACT);
    DemandParts parts = demand.parts(0, 0, 6);
    assertEquals(14, parts.population(), EXACT);
    assertEquals(30, parts.drivers().get(0).fte(), EXACT);
    // 158.4 = 100 + 14 + 30 + 10 + 4.4 together
    assertEquals(4.4, parts.interaction(), EXACT);
    // A method that says so is moved by none
    assertEquals(114, DemandProjection.of(ofRatio(false, 10_000).build()).fte(0, 0, 6), EXACT);
  }

  @Test
  void aMethodThatBeginsAtZeroStillGivesDemand() {
    // From 0 to 114; what adds to the population adds to nothing; 1.1
    DemandProjection demand = DemandProjection.of(ofRatio(true, 0).build());
    assertEquals(0, demand.fte(0, 0, 0), EXACT);
    assertEquals(114 * 1.1, demand.fte(0, 0, 6), EXACT);
    assertEquals(114, demand.parts(0, 0, 6).population(), EXACT);
  }

  @Test
  void compoundDriversOfOneGroupAddUpWhatEachHasBecome() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(grouped(Driver.NEED, 0.1), grouped(Driver.SERVICE_LEVEL, 0.2))
            .build();
    // 1 + (1.1² − 1) + (1.2² − 1)
    assertEquals(100 * 1.65, DemandProjection.of(scenario).fte(0, 0, 2), EXACT);
  }

  @Test
  void changesThatAddUpDoNotTakeDemandBelowZero() {
    Scenario scenario =
        ScenarioFixture.minimal().with(additive(Driver.PRODUCTIVITY, "", -0.5, "")).build();
    assertEquals(50, DemandProjection.of(scenario).fte(0, 0, 1), EXACT);
    assertEquals(0, DemandProjection.of(scenario).fte(0, 0, 3), EXACT);
  }

  @Test
  void unmetNeedIsAShareOfTheStaffAndMayBeNegative() {
    // 90 FTE in post: 90 · 1.1 + 10; 90 · 0.9
    assertEquals(109, base(new Vacancy("surgery", "north", 10, 0.1)), EXACT);
    assertEquals(81, base(new Vacancy("surgery", "north", 0, -0.1)), EXACT);
  }

  private static double base(Vacancy vacancy) {
    return DemandProjection.of(ageing().with(vacancy).build()).fte(0, 0, 0);
  }

  private static DriverRow additive(Driver driver, String cause, double rate, String group) {
    YearRange years = new YearRange(2010, 2200);
    return aDriverRow()
        .driver(driver)
        .cause(cause)
        .years(years)
        .trend(Trend.ADDITIVE)
        .group(group)
        .low(rate)
        .central(rate)
        .high(rate)
        .build();
  }

  private static DriverRow grouped(Driver driver, double rate) {
    YearRange years = YearRange.ANY;
    return aDriverRow()
        .driver(driver)
        .years(years)
        .group("g")
        .low(rate)
        .central(rate)
        .high(rate)
        .build();
  }

  @Test
  void theMostSpecificRowOfADriverWinsInItsYears() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(driver("*", Driver.NEED, YearRange.ANY, 0.1))
            .with(driver("surgery", Driver.NEED, new YearRange(2011, 2012), 0.5))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    // 100 · 1.1 · 1.5 · 1.5 · 1.1
    assertEquals(272.25, demand.fte(0, 0, 4), EXACT);
  }

  @Test
  void aVariantTakesItsOwnRates() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aDriverRow().low(0.01).central(0.02).high(0.04).build())
            .build();
    assertEquals(101, DemandProjection.of(scenario, DriverVariant.LOW).fte(0, 0, 1), EXACT);
    assertEquals(102, DemandProjection.of(scenario, DriverVariant.CENTRAL).fte(0, 0, 1), EXACT);
    assertEquals(104, DemandProjection.of(scenario, DriverVariant.HIGH).fte(0, 0, 1), EXACT);
  }

  @Test
  void demandStaysWhereNobodyUsedTheSpecialtyInTheBaseYear() {
    // W(2009) = 0 and W(2015) > 0: there is no use to compare the change with
    Scenario scenario =
        ScenarioFixture.minimal()
            .without(Population.class)
            .with(people(2009, 0, 0), people(2015, 0, 500))
            .build();
    assertEquals(1, DemandProjection.of(scenario).populationFactor(0, 0, 6), EXACT);
    assertEquals(100, DemandProjection.of(scenario).fte(0, 0, 6), EXACT);
  }

  @Test
  void thePartsAreWhatEachFactorDoesAloneAndTheRestIsInteraction() {
    Scenario scenario = ageing().with(driver("*", Driver.NEED, YearRange.only(2010), 0.2)).build();
    DemandParts parts = DemandProjection.of(scenario).parts(0, 0, 6);
    // 100 · 1.3 · 1.2 = 156 = 100 + 30 + 20 + 6
    assertEquals(100, parts.base(), EXACT);
    assertEquals(30, parts.population(), EXACT);
    assertEquals(new DemandParts.DriverPart(Driver.NEED, 20), rounded(parts.drivers().get(0)));
    assertEquals(6, parts.interaction(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void thePartsSumToTheDemand(long seed) {
    DemandProjection demand = DemandProjection.of(RandomScenario.of(seed));
    for (int t = 0; t < 12; t++) {
      DemandParts parts = demand.parts(1, 2, t);
      double sum = parts.base() + parts.population() + parts.shifted() + parts.interaction();
      for (DemandParts.DriverPart part : parts.drivers()) {
        sum += part.fte();
      }
      assertEquals(demand.fte(1, 2, t), sum, EXACT);
    }
    assertNotEquals(0, demand.parts(1, 2, 11).interaction(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {46, 47})
  void theOrderOfRowsDoesNotChangeABit(long seed) {
    DemandProjection one = DemandProjection.of(RandomScenario.of(seed));
    DemandProjection other = DemandProjection.of(RandomScenario.shuffled(seed));
    assertEquals(one.fte(1, 2, 11), other.fte(1, 2, 11), 0.0);
  }

  @Test
  void aDeaneryThatIsNotInTheRegisterIsRefused() {
    Scenario scenario = ScenarioFixture.minimal().with(new Vacancy("surgery", "west", 1)).build();
    assertThrows(IllegalArgumentException.class, () -> DemandProjection.of(scenario));
  }

  private static DemandParts.DriverPart rounded(DemandParts.DriverPart part) {
    return new DemandParts.DriverPart(part.driver(), Math.rint(part.fte() * 1e9) / 1e9);
  }

  private static DriverRow driver(String specialty, Driver driver, YearRange years, double rate) {
    return aDriverRow()
        .specialty(specialty)
        .driver(driver)
        .years(years)
        .low(rate)
        .central(rate)
        .high(rate)
        .build();
  }

  private static Population people(int year, int from, double persons) {
    return new Population("north", year, Sex.MALE, new AgeBand(from, from + 9), persons);
  }
}
