package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.anEstimate;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.Distribution;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.RandomScenario;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.uncertainty.Correlation;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;
import org.placewright.scenario.uncertainty.WideningBand;
import org.placewright.uncertainty.QuantileSketch;

class FanTest {
  private static final int HORIZON = 2015;

  /** Half of the bins' width and, of n draws, the width of a stratum. */
  private static final double NEAR = QuantileSketch.ACCURACY + 1.0 / 2000;

  /**
   * Surgery in the north: 100 of 40 to 49 who work full time. Vacancies from 0 to 20, each as
   * likely: demand of the base year is 100 to 120, supply 100. By 2015 supply is as the model has
   * it, and demand the same as in the base year, for the population stays.
   */
  private static Scenario vacancies(Distribution distribution) {
    return ScenarioFixture.minimal()
        .with(new Vacancy("surgery", "north", 10))
        .with(
            new UncertainRow(
                "empty-posts",
                UncertainColumn.VACANCY_FTE,
                Where.EVERY_ROW,
                Operation.SET,
                anEstimate()
                    .low(0)
                    .central(10)
                    .high(20)
                    .distribution(distribution)
                    .interval(1)
                    .build()))
        .build();
  }

  @Test
  void aUniformInputGivesUniformDemand() {
    Fan fan = Fan.of(vacancies(Distribution.UNIFORM), new DrawSettings(2000, 1, 2), List.of());
    for (int year : List.of(2009, HORIZON)) {
      FanRow demand = row(fan, "surgery", year, FanMeasure.DEMAND);
      assertEquals(110, demand.central(), 1e-9);
      // one draw in each of 2,000 strata: the mean of the middles is 110
      assertEquals(110, demand.mean(), 20.0 / 2000);
      for (double share : FanRow.SHARES) {
        assertEquals(100 + 20 * share, demand.quantile(share), 120 * NEAR, "p" + share);
      }
    }
  }

  @Test
  void theChanceOfAShortfallIsThatOfVacanciesAboveTheSurplus() {
    Scenario scenario = vacancies(Distribution.UNIFORM);
    Fan fan = Fan.of(scenario, new DrawSettings(2000, 1, 2), List.of());
    // 2009: 100 there, from 100 to 120 needed: short for any vacancy, by 10 in the mean
    assertEquals(1, risk(fan, 2009).probabilityOfShortfall(), 1.0 / 2000);
    assertEquals(10, risk(fan, 2009).expectedShortfallFte(), 0.01);
    // 2010: 95 of the 100 stay and 10 complete: 105 there, so that 15 of the 20 leave a shortfall,
    // of 15/2 where there is one: 0.75 · 7.5 = 5.625
    assertEquals(105, row(fan, "surgery", 2010, FanMeasure.SUPPLY).central(), 1e-9);
    assertEquals(0.75, risk(fan, 2010).probabilityOfShortfall(), 1.0 / 2000);
    assertEquals(5.625, risk(fan, 2010).expectedShortfallFte(), 0.01);
  }

  @Test
  void theOnlyInputIsWhatAllUncertaintyIsDueTo() {
    Fan fan = Fan.of(vacancies(Distribution.UNIFORM), new DrawSettings(500, 7, 1), List.of());
    TornadoRow row = fan.tornado().get(0);
    double supply = row(fan, "surgery", HORIZON, FanMeasure.SUPPLY).central();
    assertEquals("empty-posts", row.input());
    // the 10 % and 90 % quantiles of 0 to 20 are 2 and 18
    assertEquals(2, row.low().orElseThrow(), 1e-12);
    assertEquals(18, row.high().orElseThrow(), 1e-12);
    assertEquals(102 - supply, row.atLow().orElseThrow(), 1e-9);
    assertEquals(118 - supply, row.atHigh().orElseThrow(), 1e-9);
    assertEquals(16, row.swing().orElseThrow(), 1e-9);
    assertEquals(1, row.varianceShare().orElseThrow(), 1e-9);
    Map<String, Double> shares = fan.varianceShares();
    assertEquals(List.of("empty-posts", TornadoRow.INTERACTIONS), List.copyOf(shares.keySet()));
    assertEquals(1, shares.values().stream().mapToDouble(share -> share).sum(), 1e-12);
  }

  @Test
  void withTooFewDrawsItDoesNotSayWhatTheVarianceIsDueTo() {
    Fan fan = Fan.of(vacancies(Distribution.UNIFORM), new DrawSettings(9, 1, 1), List.of());
    assertTrue(fan.varianceShares().isEmpty());
    assertTrue(fan.tornado().stream().noneMatch(row -> row.varianceShare().isPresent()));
    assertFalse(fan.tornado().isEmpty());
  }

  @Test
  void inputsWithoutWidthGiveTheCentralProjectionEverywhere() {
    Scenario scenario = Doubtful.with(RandomScenario.of(3), Doubtful.rows(1, 1));
    Scenario certain = withoutWidth(scenario);
    for (FanRow row : Fan.of(certain, new DrawSettings(20, 1, 2), List.of()).rows()) {
      assertEquals(row.central(), row.mean(), 1e-9 * row.central(), row.toString());
      for (double quantile : row.quantiles()) {
        assertEquals(row.central(), quantile, 1e-9 * row.central(), row.toString());
      }
    }
  }

  private static Scenario withoutWidth(Scenario scenario) {
    List<DriverRow> drivers =
        scenario.need().drivers().stream()
            .map(
                row ->
                    aDriverRow()
                        .specialty(row.specialty())
                        .deanery(row.deanery())
                        .driver(row.driver())
                        .cause(row.cause())
                        .years(row.years())
                        .trend(row.trend())
                        .group(row.group())
                        .low(row.central())
                        .central(row.central())
                        .high(row.central())
                        .build())
            .toList();
    var need = scenario.need();
    return ScenarioBuilder.builder()
        .settings(scenario.settings())
        .register(scenario.register())
        .provision(scenario.provision())
        .workforce(scenario.workforce())
        .need(
            new Need(
                need.population(), need.utilisation(), need.vacancies(), drivers, need.methods()))
        .money(scenario.money())
        .policy(scenario.policy())
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void threadsChangeNothing(int threads) {
    Scenario scenario = Doubtful.of(4);
    Fan one = Fan.of(scenario, new DrawSettings(330, 1, 1), List.of());
    Fan more = Fan.of(scenario, new DrawSettings(330, 1, threads), List.of());
    assertEquals(one.rows(), more.rows());
    assertEquals(one.risks(), more.risks());
    assertEquals(one.tornado(), more.tornado());
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    List<UncertainRow> rows = Doubtful.rows(0.9, 1.1);
    List<UncertainRow> reversed =
        rows.stream().sorted((a, b) -> b.key().compareTo(a.key())).toList();
    DrawSettings draws = new DrawSettings(60, 1, 1);
    Fan one = Fan.of(Doubtful.with(RandomScenario.of(5), rows), draws, List.of());
    Fan other = Fan.of(Doubtful.with(RandomScenario.shuffled(5), reversed), draws, List.of());
    assertEquals(one.rows(), other.rows());
    assertEquals(one.tornado(), other.tornado());
  }

  @Test
  void anotherSeedDrawsAnotherFan() {
    Scenario scenario = Doubtful.of(4);
    Fan one = Fan.of(scenario, new DrawSettings(60, 1, 1), List.of());
    Fan other = Fan.of(scenario, new DrawSettings(60, 2, 1), List.of());
    assertFalse(one.rows().equals(other.rows()));
    assertEquals(one.rows().get(0).central(), other.rows().get(0).central(), 0);
  }

  @Test
  void quantilesRiseAndWiderInputsNeverNarrowTheFan() {
    Scenario base = withoutWidth(RandomScenario.of(6));
    DrawSettings draws = new DrawSettings(500, 1, 2);
    UncertainRow narrow = leaving(0.95, 1.05);
    Fan inner = Fan.of(Doubtful.with(base, List.of(narrow)), draws, List.of());
    Fan outer = Fan.of(Doubtful.with(base, List.of(leaving(0.8, 1.2))), draws, List.of());
    for (int i = 0; i < inner.rows().size(); i++) {
      FanRow in = inner.rows().get(i);
      FanRow out = outer.rows().get(i);
      assertEquals(in.quantiles().stream().sorted().toList(), in.quantiles());
      double slack = 2 * QuantileSketch.ACCURACY * in.central();
      assertTrue(
          out.quantile(0.95) - out.quantile(0.05) >= in.quantile(0.95) - in.quantile(0.05) - slack,
          in + " and " + out);
    }
  }

  private static UncertainRow leaving(double low, double high) {
    return new UncertainRow(
        "leaving",
        UncertainColumn.LEAVING_RATE,
        Where.EVERY_ROW,
        Operation.MULTIPLY,
        anEstimate().low(low).central(1).high(high).build());
  }

  /** Two drivers of the same chances, as good as one: each has half of the variance. */
  @Test
  void inputsThatMoveTogetherShareAlike() {
    YearRange years = new YearRange(2010, HORIZON);
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(
                aDriverRow().years(years).low(-0.01).central(0).high(0.01).build(),
                aDriverRow()
                    .driver(Driver.SERVICE_LEVEL)
                    .years(years)
                    .low(-0.01)
                    .central(0)
                    .high(0.01)
                    .build(),
                new Correlation(
                    "demand_drivers/*/*/need/2010", "demand_drivers/*/*/service_level/2010", 0.99))
            .build();
    Map<String, Double> shares =
        Fan.of(scenario, new DrawSettings(2000, 1, 2), List.of()).varianceShares();
    assertEquals(0.5, shares.getOrDefault("demand_drivers/*/*/need/2010", 0.0), 0.02);
    assertEquals(0.5, shares.getOrDefault("demand_drivers/*/*/service_level/2010", 0.0), 0.02);
  }

  /** Bands of 0.8 and 1.1 two years ahead: their roots one year ahead, and the same ever after. */
  @Test
  void errorsOfABackTestWidenSupplyFromYearToYear() {
    List<WideningBand> bands =
        List.of(
            new WideningBand(WideningBand.Measure.HEADCOUNT, "*", 2, 0.8, 1.1),
            new WideningBand(WideningBand.Measure.HEADCOUNT, "other", 2, 0.1, 9));
    Scenario certain = ScenarioFixture.minimal().build();
    Fan fan = Fan.of(certain, new DrawSettings(2000, 1, 2), bands);
    assertBand(fan, 2009, 1, 1);
    assertBand(fan, 2010, Math.sqrt(0.8), Math.sqrt(1.1));
    assertBand(fan, 2011, 0.8, 1.1);
    assertBand(fan, HORIZON, 0.8, 1.1);
    TornadoRow error = fan.tornado().get(0);
    assertEquals("model_error/surgery", error.input());
    assertEquals(0.8, error.low().orElseThrow(), 1e-6);
    assertEquals(1.1, error.high().orElseThrow(), 1e-6);
  }

  private static void assertBand(Fan fan, int year, double low, double high) {
    FanRow supply = row(fan, "surgery", year, FanMeasure.SUPPLY);
    assertEquals(low, supply.quantile(0.10) / supply.central(), 2 * NEAR);
    assertEquals(1, supply.quantile(0.50) / supply.central(), 2 * NEAR);
    assertEquals(high, supply.quantile(0.90) / supply.central(), 2 * NEAR);
  }

  @Test
  void allTogetherAreTheSumsAndShortfallsAreNotNetted() {
    Fan fan = Fan.of(Doubtful.of(8), new DrawSettings(100, 1, 2), List.of());
    for (FanMeasure measure : FanMeasure.values()) {
      double sum = row(fan, "s0", 2020, measure).mean() + row(fan, "s1", 2020, measure).mean();
      assertEquals(sum, row(fan, "*", 2020, measure).mean(), 1e-9 * sum);
    }
  }

  private static FanRow row(Fan fan, String specialty, int year, FanMeasure measure) {
    return fan.rows().stream()
        .filter(row -> row.specialty().equals(specialty))
        .filter(row -> row.year() == year && row.measure() == measure)
        .findFirst()
        .orElseThrow();
  }

  private static RiskRow risk(Fan fan, int year) {
    return fan.risks().stream()
        .filter(row -> row.specialty().equals("surgery") && row.year() == year)
        .findFirst()
        .orElseThrow();
  }
}
