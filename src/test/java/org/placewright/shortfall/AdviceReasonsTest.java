package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.Driver;
import org.placewright.scenario.DriverRow;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Joiners;
import org.placewright.scenario.Method;
import org.placewright.scenario.MethodChoice;
import org.placewright.scenario.Population;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.ShiftRow;
import org.placewright.scenario.StaffInPost;
import org.placewright.scenario.StaffingRatio;
import org.placewright.scenario.Training;
import org.placewright.scenario.Vacancy;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;

class AdviceReasonsTest {
  private static final int BASE = 2009;
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);

  /**
   * The worked cell of models/advice.md, in which nothing changes. 80 men of 40 and 20 of 60; half
   * of those of 60 and 61 leave in a year, and at 62 all: 10 of 100 leave in the first year, so
   * that today's turnover is 0.1. 10 places a year, two years of training, 10 trainees in each.
   *
   * <p>In 2012 at today's turnover: 100 · 0.9³ + 10 · 0.9² + 10 · 0.9 + 10 = 72.9 + 8.1 + 9 + 10 =
   * 100 = demand. A place in each of 2010, 2011 and 2012 gives 1 FTE by 2012, from the first.
   */
  private static ScenarioBuilder balanced() {
    return ScenarioBuilder.minimal()
        .with(new Horizon(BASE, 2010, 2012, 2012))
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

  private static ScenarioBuilder worked() {
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
            new DriverRow("*", "*", Driver.NEED, YearRange.only(2010), 0, 0.1, 0.2),
            new Vacancy("surgery", "north", 10),
            new Training("surgery", 0.1, 0, 0.5, 32, 0, 0),
            new Joiners("surgery", "north", 2010, 5, 0));
  }

  private static Map<String, Long> factors(AdviceParts parts) {
    Map<String, Long> byName = new TreeMap<>();
    for (int f = 0; f < parts.factors().size(); f++) {
      byName.put(Factor.all().get(f).code(), parts.factors().get(f));
    }
    return byName;
  }

  @Test
  void whereNothingChangesTheCurrentIntakeIsTheRequiredOne() {
    AdviceParts parts = AdviceReasons.of(balanced().build()).cell(0, 0);
    assertEquals(
        new AdviceParts(1000, 1000, 0, Collections.nCopies(Factor.all().size(), 0L), 0, 0), parts);
  }

  @Test
  void takesTheWorkedCellApart() {
    AdviceParts parts = AdviceReasons.of(worked().build()).cell(0, 0);
    // demand 110 · 1.2 · 1.1 = 145.2; supply 80 + (9 + 8.1 + 8.1 + 5) · 0.75 = 102.65;
    // a place gives 0.9² · 0.75 = 0.6075: 10 + 42.55 / 0.6075 = 80.04
    assertEquals(1000, parts.current());
    assertEquals(8004, parts.required());
    assertEquals(0, parts.replacement());
    Map<String, Long> expected = new TreeMap<>();
    Factor.all().forEach(factor -> expected.put(factor.code(), 0L));
    expected.put("population", 2000L); // 120 − 100 needed, 1 FTE a place
    expected.put("need", 1000L); // 110 − 100
    expected.put("unmet_demand", 1000L); // 110 − 100
    // the 80 stay, the 20 are gone by 2012, all 30 newcomers stay: 100 − 110
    expected.put("retirement", -1000L);
    // 72.9 + 27.1 · 0.75 = 93.225; 6.775 / 0.75 = 9.033
    expected.put("participation", 903L);
    // 72.9 + 10 · 0.9 · 0.9² + 10 · 0.9² · 0.9 + 10 · 0.9² = 95.58; 4.42 / 0.81 = 5.457
    expected.put("attrition", 546L);
    expected.put("migration", -405L); // 5 · 0.9² there
    assertEquals(expected, factors(parts));
    assertEquals(0, parts.floor());
    // 70.04 − 20 − 10 − 10 + 10 − 9.03 − 5.46 + 4.05
    assertEquals(2960, parts.interaction());
  }

  @Test
  void takesAnotherMethodApartFromTheStaffInPost() {
    AgeBand ages = new AgeBand(30, 39);
    Scenario scenario =
        balanced()
            .with(new MethodChoice("surgery", Method.RATIO, false))
            .with(new StaffingRatio("surgery", "*", "", "*", ALL_AGES, BASE, 11_000))
            .with(new Vacancy("surgery", "north", 7, 0.5))
            .with(new DriverRow("*", "*", Driver.NEED, YearRange.only(2010), 0, 0.1, 0.2))
            .with(
                new Population("north", 2012, Sex.FEMALE, ages, 600),
                new Population("north", 2012, Sex.MALE, ages, 600))
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(0, 0);
    // 110 FTE for 1,000 residents where 100 are in post, 132 for 1,200; drivers and vacancies say
    // nothing to it: 10 + 32
    assertEquals(4200, parts.required());
    assertEquals(0, parts.replacement());
    Map<String, Long> expected = new TreeMap<>();
    Factor.all().forEach(factor -> expected.put(factor.code(), 0L));
    expected.put("population", 2000L); // 100 · 132 / 110 − 100
    expected.put("unmet_demand", 1000L); // 110 − 100
    assertEquals(expected, factors(parts));
    assertEquals(200, parts.interaction());
  }

  @Test
  void workThatMovesToAnotherSpecialtyIsAShiftOfService() {
    Scenario scenario =
        balanced()
            .with(ScenarioBuilder.specialty("gp", 2), new Training("gp", 0, 0, 0.5, 32, 0, 0))
            .with(new ShiftRow("surgery", "gp", "*", YearRange.only(2010), 0, 0.05, 0.1, 1))
            .build();
    AdviceParts parts = AdviceReasons.of(scenario).cell(1, 0);
    // 5 of 100 FTE go to gp: 10 − 5
    assertEquals(500, parts.required());
    assertEquals(-500, factors(parts).get("service_shift"));
    assertEquals(0, parts.replacement());
    assertEquals(0, parts.interaction());
  }

  @Test
  void whatCannotBeLessThanNoneIsAPartOfItsOwn() {
    // 100 more who never leave: 100 · 0.9³ is 72.9 more FTE in 2012 than the 100 that are needed
    AdviceParts parts =
        AdviceReasons.of(balanced().with(new Joiners("surgery", "north", 2012, 72.9, 0)).build())
            .cell(0, 0);
    assertEquals(0, parts.required());
    assertEquals(-7290, factors(parts).get("migration"));
    // 10 − 72.9 = −62.9
    assertEquals(6290, parts.floor());
    assertEquals(0, parts.interaction());
  }

  @Test
  void whereNoIntakeCanHelpThereIsNothingToExplain() {
    Scenario scenario =
        balanced()
            .with(new Horizon(BASE, 2010, 2010, 2011))
            .with(new Vacancy("surgery", "north", 10))
            .build();
    assertEquals(
        new AdviceParts(1000, 1000, 0, Collections.nCopies(Factor.all().size(), 0L), 0, 0),
        AdviceReasons.of(scenario).cell(0, 0));
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

  @Test
  void aRowOrderChangesNothing() {
    AdviceReasons reasons = AdviceReasons.of(RandomScenario.of(76));
    assertEquals(reasons.all(), AdviceReasons.of(RandomScenario.shuffled(76)).all());
  }

  @Test
  void partsThatDoNotSumAreRefused() {
    List<Long> none = Collections.nCopies(Factor.all().size(), 0L);
    assertThrows(IllegalArgumentException.class, () -> new AdviceParts(100, 250, 100, none, 0, 49));
  }
}
