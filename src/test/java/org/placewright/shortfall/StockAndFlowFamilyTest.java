package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aJoiners;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aRetention;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;
import static org.placewright.Fixtures.settings;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.supply.Intakes;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;

/**
 * A planning model of the Dutch family with all that such models differ in, compared with its plain
 * arithmetic: exits at 5, 10, 15 and 20 years, intake cohorts of different return, part-time
 * factors that change, a base year with too many staff, drivers until a trend year, and advice for
 * a year before the horizon.
 */
class StockAndFlowFamilyTest {
  private static final double EXACT = 1e-9;
  private static final int T = 15;

  /**
   * Who has completed and works in 2025.
   *
   * <pre>
   * in training in 2010        132 · 0.96 · 0.9
   * intakes 2011 to 2013       (40 + 40 + 44) · 0.95 · 0.92
   * intakes 2014 to 2021       44 · 0.93 · (0.94 + 0.93 + … + 0.87) = 44 · 0.93 · 7.24
   * </pre>
   */
  private static final double TRAINED = 132 * 0.96 * 0.9 + 124 * 0.95 * 0.92 + 44 * 0.93 * 7.24;

  /** Of 5 a year from 2011 on, a twentieth of those who came leaves a year: 15 − 0.05 · 105. */
  private static final double FROM_ABROAD = 5 * 9.75;

  private static final double MEN = 600 * (1 - 0.45) + 0.4 * TRAINED + 0.5 * FROM_ABROAD;
  private static final double WOMEN = 400 * (1 - 0.3) + 0.6 * TRAINED + 0.5 * FROM_ABROAD;

  /** Three quarters of the way from 0.9 to 0.8. */
  private static final double FTE_OF_A_MAN = 0.825;

  @Test
  void supplyIsWhatTheArithmeticSays() {
    SupplyProjection supply = supply(scenario());
    assertEquals(MEN + WOMEN, supply.get(ProjectionMeasure.HEADS, 0, 0, T), EXACT);
    assertEquals(MEN * FTE_OF_A_MAN + WOMEN * 0.7, supply.fte(0, 0, T), EXACT);
  }

  @Test
  void demandIsWhatTheArithmeticSays() {
    DemandProjection demand = DemandProjection.of(scenario());
    double base = (600 * 0.9 + 400 * 0.7) * 0.98;
    assertEquals(base, demand.fte(0, 0, 0), EXACT);
    // population 0.5 % of the base a year, with 0.2 % more until 2020; 0.4 % until 2020 beside
    assertEquals(base * (1.075 + 0.02) * 1.04, demand.fte(0, 0, T), EXACT);
  }

  @Test
  void adviceClosesTheGapInTheEquilibriumYear() {
    Scenario scenario = scenario();
    SupplyModel model = SupplyModel.of(scenario);
    DemandProjection demand = DemandProjection.of(scenario);
    Advice advice = Advice.of(scenario, demand, supply(scenario), model.yields());
    AdvisedIntake intake = advice.intake(0, 0);
    double perPlace = 0.93 * 7.24 * (0.6 * 0.7 + 0.4 * FTE_OF_A_MAN);
    assertEquals(44, intake.current(), EXACT);
    assertEquals(perPlace, intake.ftePerPlace(), EXACT);
    double gap = demand.fte(0, 0, T) - MEN * FTE_OF_A_MAN - WOMEN * 0.7;
    assertEquals(44 + gap / perPlace, intake.places(), EXACT);
  }

  private static SupplyProjection supply(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }

  private static Scenario scenario() {
    Horizon years =
        aHorizon()
            .baseYear(2010)
            .firstIntakeYear(2014)
            .lastIntakeYear(2018)
            .horizonYear(2030)
            .build();
    ScenarioFixture model =
        ScenarioFixture.empty()
            .with(settings(years).ltftFte(0.6).equilibriumYear(2025).build())
            .with(
                ScenarioFixture.specialty("dentist", 4),
                aDeanery().id("all").name("All").sha("all").build())
            .with(
                aProvider().id("p").name("P").deanery("all").kind("x").build(),
                aProgramme().id("x").specialty("dentist").deanery("all").provider("p").build())
            .with(staff(Sex.MALE, 600), staff(Sex.FEMALE, 400))
            .with(aTraining().specialty("dentist").shareFemale(0.6).ageAtCompletion(30).build())
            .participation(
                fte("M", YearRange.only(2010), 0.9),
                fte("M", YearRange.only(2030), 0.8),
                fte("F", YearRange.ANY, 0.7))
            .leaving(new AgeSexRate("*", "*", new AgeBand(0, 64), 0.5));
    exits(model, "M", 0.1, 0.25, 0.45, 0.7);
    exits(model, "F", 0.08, 0.18, 0.3, 0.5);
    training(model);
    demand(model);
    return model.build();
  }

  private static void exits(ScenarioFixture model, String sex, double... shares) {
    for (int i = 0; i < shares.length; i++) {
      model.with(new Exit("dentist", sex, 5 * (i + 1), shares[i]));
    }
  }

  private static void training(ScenarioFixture model) {
    int[] heads = {30, 32, 34, 36};
    for (int i = 0; i < heads.length; i++) {
      model.with(new TraineesInPost("dentist", "all", i + 1, heads[i]));
    }
    model.with(intake(2011, 40), intake(2012, 40), intake(2013, 44));
    model.with(returning(0, 0.96), returning(2011, 0.95), returning(2014, 0.93));
    model.with(stay("training", 0, 0, 0.9), stay("training", 0, 20, 0.9));
    model.with(stay("training", 2015, 0, 0.92), stay("training", 2015, 20, 0.92));
    model.with(stay("training", 2018, 0, 0.94), stay("training", 2018, 10, 0.84));
    model.with(stay("abroad", 0, 20, 0));
    for (int year = 2011; year <= 2030; year++) {
      OptionalDouble half = OptionalDouble.of(0.5);
      model.with(
          aJoiners()
              .specialty("dentist")
              .deanery("all")
              .year(year)
              .international(5)
              .internationalShareFemale(half)
              .returnersShareFemale(half)
              .build());
    }
  }

  private static void demand(ScenarioFixture model) {
    model.utilisation(new AgeSexRate("*", "*", new AgeBand(0, 120), 1));
    model.with(new Vacancy("dentist", "all", 0, -0.02));
    for (int t = 0; t <= 20; t++) {
      model.with(new Population("all", 2010 + t, Sex.MALE, new AgeBand(0, 99), 1000 + 5 * t));
    }
    model.with(until2020(Driver.NEED, "", 0.004));
    model.with(until2020(Driver.SERVICE_LEVEL, DriverRow.WITH_POPULATION, 0.002));
  }

  private static DriverRow until2020(Driver driver, String group, double rate) {
    YearRange years = new YearRange(2011, 2020);
    return aDriverRow()
        .driver(driver)
        .years(years)
        .trend(Trend.ADDITIVE)
        .group(group)
        .low(rate)
        .central(rate)
        .high(rate)
        .build();
  }

  private static StaffInPost staff(Sex sex, double heads) {
    return new StaffInPost("dentist", "all", sex, new AgeBand(40, 49), heads);
  }

  private static AgeSexRate fte(String sex, YearRange years, double value) {
    return new AgeSexRate("dentist", sex, new AgeBand(0, 120), years, value);
  }

  private static Intake intake(int year, int places) {
    return anIntake().programme("x").year(year).places(places).entrants(places).build();
  }

  private static IntakeCohort returning(int fromYear, double share) {
    return new IntakeCohort("dentist", fromYear, share, OptionalDouble.empty());
  }

  private static Retention stay(String origin, int joinedFrom, int years, double share) {
    return aRetention()
        .specialty("dentist")
        .origin(origin)
        .joinedFrom(joinedFrom)
        .yearsSinceJoining(years)
        .shareStillWorking(share)
        .build();
  }
}
