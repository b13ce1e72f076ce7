package org.placewright.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aShiftRow;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.staff.Vacancy;

class ShiftsTest {
  private static final double EXACT = 1e-9;

  /** By index: community 0 FTE, gp 40, surgery 100, all in the north. */
  private static ScenarioFixture three() {
    return ScenarioFixture.minimal()
        .with(ScenarioFixture.specialty("gp", 2), ScenarioFixture.specialty("community", 2))
        .with(new Vacancy("gp", "north", 40));
  }

  private static ShiftRow shift(String to, int from, int until, double share, double ftePerFte) {
    YearRange years = new YearRange(from, until);
    return aShiftRow()
        .to(to)
        .years(years)
        .low(share / 2)
        .central(share)
        .high(share * 2)
        .ftePerFte(ftePerFte)
        .build();
  }

  @Test
  void whatOneGivesTheOtherTakesAtTheConversion() {
    // 10 % of what is left in 2010 and 2011: 100 → 90 → 81; 19 FTE moved at 0.8 are 15.2 of gp
    Scenario scenario = three().with(shift("gp", 2010, 2011, 0.1, 0.8)).build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(90, demand.fte(2, 0, 1), EXACT);
    assertEquals(48, demand.fte(1, 0, 1), EXACT);
    assertEquals(81, demand.fte(2, 0, 2), EXACT);
    assertEquals(55.2, demand.fte(1, 0, 2), EXACT);
    // 2015: nothing more has moved
    assertEquals(81, demand.fte(2, 0, 6), EXACT);
    assertEquals(55.2, demand.fte(1, 0, 6), EXACT);
  }

  @Test
  void aVariantTakesItsOwnShares() {
    Scenario scenario = three().with(shift("gp", 2010, 2010, 0.1, 1)).build();
    assertEquals(95, DemandProjection.of(scenario, DriverVariant.LOW).fte(2, 0, 1), EXACT);
    assertEquals(80, DemandProjection.of(scenario, DriverVariant.HIGH).fte(2, 0, 1), EXACT);
  }

  @Test
  void sharesOfOneYearAreOfWhatWasLeftAtItsBeginning() {
    // 2010: 10 and 20 of 100; 2011: 7 and 14 of 70
    Scenario scenario =
        three()
            .with(shift("gp", 2010, 2011, 0.1, 1), shift("community", 2010, 2011, 0.2, 1))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(49, demand.fte(2, 0, 2), EXACT);
    assertEquals(40 + 17, demand.fte(1, 0, 2), EXACT);
    assertEquals(34, demand.fte(0, 0, 2), EXACT);
  }

  @Test
  void theShiftOfTheBaseYearAndBeforeHasHappened() {
    Scenario scenario = three().with(shift("gp", 2000, 2009, 0.4, 1)).build();
    assertEquals(100, DemandProjection.of(scenario).fte(2, 0, 6), EXACT);
  }

  @Test
  void theRowOfADeaneryStandsInPlaceOfThatForAny() {
    Scenario scenario =
        three()
            .with(aDeanery().build(), new Vacancy("surgery", "south", 100))
            .with(shift("gp", 2010, 2010, 0.1, 1))
            .with(aShiftRow().deanery("south").low(0).central(0).high(0).build())
            .population("south", 10)
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(90, demand.fte(2, 0, 1), EXACT);
    assertEquals(100, demand.fte(2, 1, 1), EXACT);
  }

  @Test
  void whatIsTakenIsNotPassedOn() {
    // gp gives half of its own 40 to the community, and keeps the 10 it takes from surgery
    Scenario scenario =
        three()
            .with(shift("gp", 2010, 2010, 0.1, 1))
            .with(
                aShiftRow()
                    .from("gp")
                    .to("community")
                    .years(YearRange.only(2010))
                    .low(0.5)
                    .central(0.5)
                    .high(0.5)
                    .build())
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(20 + 10, demand.fte(1, 0, 1), EXACT);
    assertEquals(20, demand.fte(0, 0, 1), EXACT);
  }

  @Test
  void allMayBeGivenAndNeverMore() {
    Scenario scenario =
        three()
            .with(shift("gp", 2010, 2015, 0.3, 1), shift("community", 2010, 2015, 0.7, 1))
            .build();
    DemandProjection demand = DemandProjection.of(scenario);
    assertEquals(0, demand.fte(2, 0, 3), EXACT);
    assertTrue(demand.fte(2, 0, 3) >= 0);
    assertEquals(140, demand.fte(0, 0, 3) + demand.fte(1, 0, 3), EXACT);
  }

  @Test
  void thePartsSayWhatWasShiftedAndSumToTheDemand() {
    Scenario scenario =
        three()
            .with(shift("gp", 2010, 2010, 0.1, 0.8))
            .with(aDriverRow().years(YearRange.only(2010)).low(0.5).central(0.5).high(0.5).build())
            .build();
    DemandParts gp = DemandProjection.of(scenario).parts(1, 0, 1);
    // Base 40, need 20, and 10 % of surgery's 150 at 0.8: 12
    assertEquals(40, gp.base(), EXACT);
    assertEquals(12, gp.shifted(), EXACT);
    assertEquals(0, gp.interaction(), EXACT);
    assertEquals(-15, DemandProjection.of(scenario).parts(2, 0, 1).shifted(), EXACT);
  }

  /** Work, in FTE of those who had it first, is the same before and after any shifts. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noWorkIsLostOrMade(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double ftePerFte = 0.5 + random.nextDouble();
    ScenarioFixture builder =
        three().with(new Vacancy("community", "north", 5 + random.nextInt(9)));
    builder.with(
        aDriverRow().specialty("surgery").low(0.03).central(0.03).high(0.03).build(),
        aDriverRow()
            .specialty("gp")
            .driver(Driver.PRODUCTIVITY)
            .low(-0.02)
            .central(-0.02)
            .high(-0.02)
            .build());
    DemandProjection before = DemandProjection.of(builder.build());
    DemandProjection after =
        DemandProjection.of(
            builder
                .with(shift("gp", 2010, 2013, random.nextDouble() / 4, ftePerFte))
                .with(shift("community", 2012, 2015, random.nextDouble() / 4, 2 * ftePerFte))
                .build());
    for (int t = 0; t < 7; t++) {
      double given = before.fte(2, 0, t) - after.fte(2, 0, t);
      double taken =
          (after.fte(1, 0, t) - before.fte(1, 0, t)) / ftePerFte
              + (after.fte(0, 0, t) - before.fte(0, 0, t)) / (2 * ftePerFte);
      assertEquals(given, taken, EXACT);
      assertTrue(t == 0 || given > 0);
    }
  }
}
