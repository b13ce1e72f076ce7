package org.placewright.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aPostsReturn;
import static org.placewright.Fixtures.aShiftRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.Fixtures.aTraining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.ActivityBuilder;
import org.placewright.scenario.need.Allowance.AllowanceKind;
import org.placewright.scenario.need.AllowanceBuilder;
import org.placewright.scenario.need.ChallengeRule;
import org.placewright.scenario.need.ChallengeRule.Treatment;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.DemandMethodsBuilder;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.DriverRowBuilder;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.StaffingStandardBuilder;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.need.WorkingTimeBuilder;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.staff.Workforce;
import org.placewright.scenario.staff.WorkforceBuilder;
import org.placewright.scenario.training.TraineesInPost;

/** The country's demand is the sum of the deaneries', whichever table differs from the first. */
class CountryDemandTest {
  private static final AgeBand OLD = new AgeBand(65, 74);

  /**
   * A specialty by each method, three deaneries, of which drivers treat two alike, and a shift.
   *
   * @param times what the figures of every table are multiplied by
   */
  private static Scenario everyMethod(double times) {
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aDeanery().build(), aDeanery().id("west").name("West").sha("West SHA").build());
    for (String id : List.of("acute", "births", "care", "community", "gp", "helpers", "posts")) {
      builder.with(ScenarioFixture.specialty(id, 2));
    }
    double[] posts = {38, 40, 41, 43, 90};
    for (int i = 0; i < posts.length; i++) {
      builder.with(
          aPostsReturn()
              .specialty("posts")
              .returnedBy("group-" + i)
              .year(2009)
              .postsFte(posts[i] * times)
              .residents(1000)
              .build());
    }
    boolean byDrivers = times == 1;
    return builder
        .with(
            new MethodChoice("acute", Method.WORKLOAD, byDrivers),
            new MethodChoice("births", Method.STANDARD, true),
            new MethodChoice("care", Method.RATIO, true),
            new MethodChoice("helpers", Method.RATIO, false),
            new MethodChoice("posts", Method.RETURNS, true),
            new ChallengeRule("posts", Treatment.CAP, 3.5 * times))
        .with(
            WorkingTimeBuilder.builder()
                .specialty("acute")
                .possibleDays(234)
                .publicHolidays(10)
                .annualLeave(30)
                .sickLeave(15)
                .hoursADay(8 * times)
                .build(),
            ActivityBuilder.builder()
                .specialty("acute")
                .deanery("north")
                .activity("visits")
                .year(2011)
                .annualNumber(100_000 * times)
                .minutes(15)
                .build(),
            AllowanceBuilder.builder()
                .specialty("acute")
                .deanery("*")
                .activity("training")
                .kind(AllowanceKind.CATEGORY)
                .hours(80 * times)
                .build(),
            StaffingStandardBuilder.builder()
                .specialty("births")
                .deanery("north")
                .unit("births")
                .year(2009)
                .units(5600 * times)
                .fte(1)
                .perUnits(28)
                .build(),
            aStaffingRatio().specialty("care").fte(700 * times).build(),
            aStaffingRatio().specialty("helpers").perSpecialty("surgery").fte(10).build())
        .with(
            new StaffInPost("surgery", "south", Sex.MALE, new AgeBand(40, 49), 20 * times),
            new StaffInPost("surgery", "west", Sex.MALE, new AgeBand(50, 59), 30),
            new Vacancy("gp", "north", 40 * times),
            new TraineesInPost("surgery", "north", 1, 10 * times),
            aTraining().serviceContribution(times / 2).build())
        .participation(new AgeSexRate("*", "*", new AgeBand(0, AgeBand.OLDEST), times / 2))
        .utilisation(new AgeSexRate("surgery", "*", OLD, 3 * times))
        .population("south", 500)
        .population("west", 300)
        .with(
            new Population("north", 2015, Sex.MALE, OLD, 300 * times),
            new Population("west", 2015, Sex.FEMALE, OLD, 60))
        .with(
            driver("*", "north", Driver.NEED, 0.02 * times).build(),
            driver("*", "*", Driver.WORKING_TIME, 0.01).build(),
            driver("care", "*", Driver.SERVICE_LEVEL, 0.03)
                .trend(Trend.ADDITIVE)
                .group(DriverRow.WITH_POPULATION)
                .build(),
            aShiftRow()
                .from("gp")
                .to("community")
                .ftePerFte(0.8)
                .low(0)
                .central(0.1 * times)
                .high(1)
                .build())
        .build();
  }

  private static DriverRowBuilder driver(
      String specialty, String deanery, Driver driver, double rate) {
    return aDriverRow()
        .specialty(specialty)
        .deanery(deanery)
        .driver(driver)
        .years(YearRange.ANY)
        .low(rate)
        .central(rate)
        .high(rate);
  }

  /** A pack with one table of another, and all its other tables the very same. */
  private static Map<String, Scenario> withOneTable(Scenario first, Scenario other) {
    Map<String, Scenario> changed = new TreeMap<>();
    Workforce staff = other.workforce();
    Need need = other.need();
    DemandMethods methods = need.methods();
    changed.put("in post", workforce(first, w -> w.inPost(staff.inPost())));
    changed.put("participation", workforce(first, w -> w.participation(staff.participation())));
    changed.put("trainees", workforce(first, w -> w.trainees(staff.trainees())));
    changed.put("training", workforce(first, w -> w.training(staff.training())));
    Need was = first.need();
    changed.put(
        "population",
        ScenarioBuilder.builder(first)
            .need(
                new Need(
                    need.population(),
                    was.utilisation(),
                    was.vacancies(),
                    was.drivers(),
                    was.methods()))
            .build());
    changed.put(
        "utilisation",
        ScenarioBuilder.builder(first)
            .need(
                new Need(
                    was.population(),
                    need.utilisation(),
                    was.vacancies(),
                    was.drivers(),
                    was.methods()))
            .build());
    changed.put(
        "vacancies",
        ScenarioBuilder.builder(first)
            .need(
                new Need(
                    was.population(),
                    was.utilisation(),
                    need.vacancies(),
                    was.drivers(),
                    was.methods()))
            .build());
    changed.put(
        "drivers",
        ScenarioBuilder.builder(first)
            .need(
                new Need(
                    was.population(),
                    was.utilisation(),
                    was.vacancies(),
                    need.drivers(),
                    was.methods()))
            .build());
    changed.put("choices", methods(first, m -> m.choices(methods.choices())));
    changed.put("ratios", methods(first, m -> m.ratios(methods.ratios())));
    changed.put("working times", methods(first, m -> m.workingTimes(methods.workingTimes())));
    changed.put("activities", methods(first, m -> m.activities(methods.activities())));
    changed.put("allowances", methods(first, m -> m.allowances(methods.allowances())));
    changed.put("standards", methods(first, m -> m.standards(methods.standards())));
    changed.put("returns", methods(first, m -> m.returns(methods.returns())));
    changed.put("challenges", methods(first, m -> m.challenges(methods.challenges())));
    changed.put("shifts", methods(first, m -> m.shifts(methods.shifts())));
    return changed;
  }

  private static Scenario workforce(Scenario first, UnaryOperator<WorkforceBuilder> change) {
    return ScenarioBuilder.builder(first)
        .workforce(change.apply(WorkforceBuilder.builder(first.workforce())).build())
        .build();
  }

  private static Scenario methods(Scenario first, UnaryOperator<DemandMethodsBuilder> change) {
    Need was = first.need();
    DemandMethods methods = change.apply(DemandMethodsBuilder.builder(was.methods())).build();
    return ScenarioBuilder.builder(first)
        .need(
            new Need(was.population(), was.utilisation(), was.vacancies(), was.drivers(), methods))
        .build();
  }

  /** Whether it is the sum of the projection; returns the sum over all specialties and years. */
  private static double assertIsTheSum(Scenario scenario, SpecialtyYearTable country, String of) {
    DemandProjection demand = DemandProjection.of(scenario);
    double all = 0;
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      for (int t = 0; t < scenario.horizon().years(); t++) {
        double sum = 0;
        for (int d = 0; d < scenario.register().deaneries().size(); d++) {
          sum += demand.fte(s, d, t);
        }
        assertEquals(sum, country.at(s, t), 1e-9 * Math.max(1, sum), of);
        all += sum;
      }
    }
    return all;
  }

  @Test
  void whicheverTableChangesItIsTheSumOfTheDeaneries() {
    Scenario first = everyMethod(1);
    CountryDemand country = CountryDemand.of(first);
    double before = assertIsTheSum(first, country.fte(first), "nothing");
    Map<String, Scenario> changed = withOneTable(first, everyMethod(1.25));
    assertEquals(17, changed.size());
    changed.forEach(
        (table, scenario) ->
            assertNotEquals(
                before, assertIsTheSum(scenario, country.fte(scenario), table), 0.01, table));
    assertIsTheSum(first, country.fte(first), "nothing again");
  }

  @Test
  void aDeaneryThatNeedsNobodyTakesNothingFromAnother() {
    // By residents 7 FTE in the north, 14 in 2015, and 3.5 in the south; each year takes a quarter
    // of the first year's: 14 − 1.5 · 7 = 3.5, and 3.5 − 1.5 · 3.5 is less than 0
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aDeanery().build(), ScenarioFixture.specialty("care", 2))
            .population("south", 500)
            .with(new MethodChoice("care", Method.RATIO, true))
            .with(aStaffingRatio().specialty("care").fte(700).build())
            .with(new Population("north", 2015, Sex.MALE, OLD, 1000))
            .with(
                driver("care", "*", Driver.PRODUCTIVITY, -0.25)
                    .years(new YearRange(2010, 2200))
                    .trend(Trend.ADDITIVE)
                    .group(DriverRow.WITH_POPULATION)
                    .build())
            .build();
    assertEquals(3.5, CountryDemand.of(scenario).fte(scenario).at(0, 6), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverThePackItIsTheSumOfTheDeaneries(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    assertIsTheSum(scenario, CountryDemand.of(scenario).fte(scenario), "seed " + seed);
  }
}
