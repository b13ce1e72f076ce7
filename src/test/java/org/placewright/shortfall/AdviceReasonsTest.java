package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aJoiners;
import static org.placewright.Fixtures.aRetention;
import static org.placewright.Fixtures.aShiftRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.Fixtures.aTraining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.FirstPost;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;

class AdviceReasonsTest {
  private static final int BASE = 2009;
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);
  private static final List<Long> NONE = Collections.nCopies(AdviceFactor.all().size(), 0L);

  /**
   * The worked cell of models/advice.md, in which nothing changes. 80 men of 40 and 20 of 60; half
   * of those of 60 and 61 leave in a year, and at 62 all: 10 of 100 leave in the first year, so
   * that today's turnover is 0.1. 10 places a year, two years of training, 10 trainees in each.
   *
   * <p>In 2012 at today's turnover: 100 · 0.9³ + 10 · 0.9² + 10 · 0.9 + 10 = 72.9 + 8.1 + 9 + 10 =
   * 100 = demand. A place in each of 2010, 2011 and 2012 gives 1 FTE by 2012, from the first.
   */
  private static ScenarioFixture balanced() {
    return ScenarioFixture.minimal()
        .with(aHorizon().baseYear(BASE).lastIntakeYear(2012).horizonYear(2012).build())
        .without(StaffInPost.class)
        .with(
            new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(40, 40), 80),
            new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(60, 60), 20))
        .withoutRates()
        .participation(new AgeSexRate("*", "*", ALL_AGES, 1))
        .leaving(
            new AgeSexRate("*", "*", new AgeBand(0, 59), 0.1),
            new AgeSexRate("*", "*", new AgeBand(60, 120), 0.1))
        .utilisation(new AgeSexRate("*", "*", ALL_AGES, 1));
  }

  private static ScenarioFixture worked() {
    AgeBand ages = new AgeBand(30, 39);
    return balanced()
        .withoutRates()
        .participation(
            new AgeSexRate("*", "F", ALL_AGES, 0.5), new AgeSexRate("*", "M", ALL_AGES, 1))
        .leaving(
            new AgeSexRate("*", "*", new AgeBand(0, 59), 0),
            new AgeSexRate("*", "*", new AgeBand(60, 62), 0.5))
        .utilisation(new AgeSexRate("*", "*", ALL_AGES, 1))
        .with(
            new Population("north", 2012, Sex.FEMALE, ages, 600),
            new Population("north", 2012, Sex.MALE, ages, 600),
            aDriverRow().years(YearRange.only(2010)).low(0).central(0.1).high(0.2).build(),
            new Vacancy("surgery", "north", 10),
            aTraining().annualAttrition(0.1).build(),
            aJoiners().international(5).build());
  }

  private static Map<String, Long> factors(AdviceParts parts) {
    Map<String, Long> byName = new TreeMap<>();
    for (int f = 0; f < parts.factors().size(); f++) {
      byName.put(AdviceFactor.all().get(f).code(), parts.factors().get(f));
    }
    return byName;
  }

  /**
   * Where nothing changes the current intake is the required one. Without anybody in training yet
   * the 27.1 who leave in three years would all have to come from the one intake that completes.
   */
  @Test
  void whereNothingChangesTheCurrentIntakeIsTheRequiredOne() {
    AdviceParts parts = AdviceReasons.of(balanced().build()).cell(0, 0);
    assertEquals(new AdviceParts(1000, 1000, 0, 1710, -1710, NONE, 0), parts);
  }

  /** The two factors of models/advice.md; the sums are in {@link ShapleyTest}. */
  @Test
  void takesTwoFactorsApart() {
    Scenario scenario =
        balanced()
            .with(new Vacancy("surgery", "north", 10))
            .with(aTraining().annualAttrition(0.1).build())
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(0, 0);
    // demand 110; supply 72.9 + 10 · 0.9 · 0.9² + 10 · 0.9² · 0.9 + 10 · 0.9² = 95.58; 14.42 / 0.81
    assertEquals(2780, parts.required());
    assertEquals(1117, factors(parts).get("unmet_demand"));
    assertEquals(663, factors(parts).get("attrition"));
    assertEquals(1780, parts.difference());
  }

  @Test
  void takesTheWorkedCellApart() {
    AdviceParts parts = AdviceReasons.of(worked().build()).cell(0, 0);
    // demand 110 · 1.2 · 1.1 = 145.2; supply 80 + (9 + 8.1 + 8.1 + 5) · 0.75 = 102.65;
    // a place gives 0.9² · 0.75 = 0.6075: 10 + 42.55 / 0.6075 = 80.04
    assertEquals(1000, parts.current());
    assertEquals(8004, parts.required());
    // 27.1 of 100 leave in three years, less the current 10; those in training are 9 · 0.9 and 10
    assertEquals(1710, parts.replacement());
    assertEquals(-1710, parts.pipeline());
    assertEquals(0, parts.floor());
    List<String> names =
        List.of(
            "population",
            "need",
            "unmet_demand",
            "retirement",
            "participation",
            "attrition",
            "migration");
    double[] required = new double[1 << names.size()];
    for (int set = 0; set < required.length; set++) {
      required[set] = byHand(set);
    }
    // Where each stands alone: the parts that models/advice.md works out one by one.
    assertArrayEquals(
        new double[] {20, 10, 10, -10, 9.033, 5.457, -4.05},
        IntStream.range(0, 7).mapToDouble(f -> required[1 << f] - required[0]).toArray(),
        0.0005);
    double[] expected = new Shapley(names.size()).of(required);
    for (int f = 0; f < names.size(); f++) {
      assertEquals(expected[f], factors(parts).get(names.get(f)) / 100.0, 0.03, names.get(f));
    }
    assertEquals(7004, factors(parts).values().stream().mapToLong(Long::longValue).sum());
  }

  /** What the worked cell requires when the factors of a set are as in it, in plain arithmetic. */
  private static double byHand(int set) {
    double demand = 100 + 10 * (set >> 2 & 1);
    demand *= (set & 1) == 1 ? 1.2 : 1;
    demand *= (set >> 1 & 1) == 1 ? 1.1 : 1;
    boolean retire = (set >> 3 & 1) == 1;
    double stay = retire ? 1 : 0.9;
    double hours = (set >> 4 & 1) == 1 ? 0.75 : 1;
    double goOn = (set >> 5 & 1) == 1 ? 0.9 : 1;
    double abroad = 5 * (set >> 6 & 1);
    double staff = retire ? 80 : 72.9;
    double newcomers =
        (10 * goOn + abroad) * stay * stay + 10 * goOn * goOn * stay + 10 * goOn * goOn;
    return 10 + (demand - staff - newcomers * hours) / (goOn * goOn * hours);
  }

  @Test
  void takesAnotherMethodApartFromTheStaffInPost() {
    AgeBand ages = new AgeBand(30, 39);
    Scenario scenario =
        balanced()
            .with(new MethodChoice("surgery", Method.RATIO, false))
            .with(aStaffingRatio().ages(ALL_AGES).year(BASE).fte(11_000).build())
            .with(new Vacancy("surgery", "north", 7, 0.5))
            .with(aDriverRow().years(YearRange.only(2010)).low(0).central(0.1).high(0.2).build())
            .with(
                new Population("north", 2012, Sex.FEMALE, ages, 600),
                new Population("north", 2012, Sex.MALE, ages, 600))
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(0, 0);
    // 110 FTE for 1,000 residents where 100 are in post, 132 for 1,200; drivers and vacancies say
    // nothing to it: 10 + 32
    assertEquals(4200, parts.required());
    Map<String, Long> expected = new TreeMap<>();
    AdviceFactor.all().forEach(factor -> expected.put(factor.code(), 0L));
    expected.put("population", 2100L); // 20 of 100, 22 of 110
    expected.put("unmet_demand", 1100L); // 10, and 12 with the population
    assertEquals(expected, factors(parts));
  }

  /**
   * Of those who complete a fifth never take up a post. In post all stay until they retire, so that
   * 10 of 100 leave in the first year: today's turnover is 0.1, with or without people who never
   * come.
   */
  @Test
  void whoNeverTakesUpAPostIsNoTurnover() {
    Scenario scenario =
        balanced()
            .with(
                aRetention()
                    .specialty("surgery")
                    .origin("training")
                    .joinedFrom(0)
                    .yearsSinceJoining(0)
                    .shareStillWorking(0.8)
                    .build())
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(0, 0);
    assertEquals(1710, parts.replacement());
    assertEquals(-1710, parts.pipeline());
    // supply 72.9 + 0.8 · 27.1 = 94.58; 5.42 / 0.8 = 6.775
    assertEquals(678, factors(parts).get("never_in_post"));
    assertEquals(0, factors(parts).get("retirement"));
    assertEquals(1678, parts.required());
  }

  @Test
  void whoWaitsInVainForAFirstPostNeverTakesOneUp() {
    Scenario scenario = balanced().with(new FirstPost("surgery", 0, 0.8)).build();
    assertEquals(678, factors(AdviceReasons.of(scenario).cell(0, 0)).get("never_in_post"));
  }

  @Test
  void workThatMovesToAnotherSpecialtyIsAShiftOfService() {
    Scenario scenario =
        balanced()
            .with(ScenarioFixture.specialty("gp", 2), aTraining().specialty("gp").build())
            .with(aShiftRow().years(YearRange.only(2010)).low(0).central(0.05).high(0.1).build())
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(1, 0);
    // 5 of 100 FTE go to gp: 10 − 5
    assertEquals(500, parts.required());
    assertEquals(-500, factors(parts).get("service_shift"));
    assertEquals(0, parts.replacement() + parts.pipeline());
  }

  @Test
  void whatCannotBeLessThanNoneIsAPartOfItsOwn() {
    // 100 more who never leave: 100 · 0.9³ is 72.9 more FTE in 2012 than the 100 that are needed
    AdviceParts parts =
        AdviceReasons.of(balanced().with(aJoiners().year(2012).international(72.9).build()).build())
            .cell(0, 0);
    assertEquals(0, parts.required());
    assertEquals(-7290, factors(parts).get("migration"));
    // 10 − 72.9 = −62.9
    assertEquals(6290, parts.floor());
  }

  @Test
  void whereNoIntakeCanHelpThereIsNothingToExplain() {
    Scenario scenario =
        balanced()
            .with(aHorizon().baseYear(BASE).lastIntakeYear(2010).horizonYear(2011).build())
            .with(new Vacancy("surgery", "north", 10))
            .build();
    assertEquals(
        new AdviceParts(1000, 1000, 0, 0, 0, NONE, 0), AdviceReasons.of(scenario).cell(0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74, 75})
  void deaneriesAddUpToTheCountryAndTheCountryIsTheAdvice(long seed) {
    Scenario scenario = RandomScenario.of(seed);
    AdviceReasons reasons = AdviceReasons.of(scenario);
    SupplyModel model = SupplyModel.of(scenario);
    Advice advice =
        Advice.of(
            scenario,
            DemandProjection.of(scenario),
            model.project(Intakes.fromBaselineCarriedOn(scenario)),
            model.yields());
    List<AdviceParts> cells = new ArrayList<>();
    for (int s = 0; s < 2; s++) {
      List<AdviceParts> row = new ArrayList<>();
      for (int d = 0; d < 3; d++) {
        row.add(reasons.cell(s, d));
        assertEquals(100 * advice.intake(s, d).places(), row.get(d).required(), 1.001);
      }
      assertEquals(AdviceParts.sumOf(row), reasons.specialty(s));
      assertEquals(Math.round(100 * advice.country(s)), reasons.specialty(s).required());
      cells.addAll(row);
    }
    assertEquals(AdviceParts.sumOf(cells), reasons.all());
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78})
  void partsSumToTheDifference(long seed) {
    Scenario scenario = seed % 2 == 0 ? RandomScenario.of(seed) : RandomScenario.withCore(seed);
    for (List<double[]> specialty : AdviceReasons.figures(scenario)) {
      for (double[] cell : specialty) {
        double parts = Arrays.stream(cell, 3, cell.length).sum();
        assertEquals(cell[1] - cell[0], parts, 1e-9 * Math.max(1, Math.abs(cell[1])));
      }
    }
  }

  @Test
  void aRowOrderChangesNothing() {
    AdviceReasons reasons = AdviceReasons.of(RandomScenario.of(76));
    assertEquals(reasons.all(), AdviceReasons.of(RandomScenario.shuffled(76)).all());
  }

  @Test
  void partsThatDoNotSumAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new AdviceParts(100, 250, 0, 100, 49, NONE, 0));
  }
}
