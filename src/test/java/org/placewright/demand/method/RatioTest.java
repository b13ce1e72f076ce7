package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aDriverRow;
import static org.placewright.Fixtures.aShiftRow;
import static org.placewright.Fixtures.aStaffingRatio;
import static org.placewright.demand.method.MethodFigures.EXACT;
import static org.placewright.demand.method.MethodFigures.needed;
import static org.placewright.demand.method.MethodFigures.perResidents;
import static org.placewright.demand.method.MethodFigures.perStaff;
import static org.placewright.demand.method.MethodFigures.surgeryBy;

import org.junit.jupiter.api.Test;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.MethodChoice;

class RatioTest {
  private static final DriverRow NEED = aDriverRow().low(0.1).central(0.1).high(0.1).build();

  @Test
  void aNormPerResidentsTakesThePlaceOfTodaysStaff() {
    // 700 per 100,000 · 1,000 residents = 7 FTE, independent of the 100 in post
    assertEquals(
        7, needed(surgeryBy(Method.RATIO).with(perResidents("surgery", 2009, 700)), 2009), EXACT);
  }

  @Test
  void betweenYearsTheNormLiesOnTheStraightLineAndBeyondThemItStays() {
    ScenarioFixture builder =
        surgeryBy(Method.RATIO)
            .with(perResidents("surgery", 2010, 600), perResidents("surgery", 2014, 1000));
    // 2009 is before the first: 6; 2011 is a quarter of the way: 7; 2015 is after the last: 10
    assertEquals(6, needed(builder, 2009), EXACT);
    assertEquals(7, needed(builder, 2011), EXACT);
    assertEquals(10, needed(builder, 2015), EXACT);
  }

  @Test
  void rowsOfSomeAgesOrOneSexAddUp() {
    // All 1,000 are 30 to 39, half of them women: 1 + 500 women aged 35 to 39, half of them: 250 at
    // 2,000 per 100,000 is 5; those of 65 up, at any norm, are none
    ScenarioFixture builder =
        surgeryBy(Method.RATIO)
            .with(
                perResidents("surgery", 2009, 100),
                aStaffingRatio().sex("F").ages(new AgeBand(35, 39)).fte(2000).build(),
                aStaffingRatio().ages(new AgeBand(65, 120)).fte(9999).build());
    assertEquals(1 + 5, needed(builder, 2009), EXACT);
  }

  @Test
  void aDeanerysOwnNormStandsInPlaceOfThatForAny() {
    ScenarioFixture builder =
        surgeryBy(Method.RATIO)
            .with(
                perResidents("surgery", 2009, 700),
                aStaffingRatio()
                    .deanery("north")
                    .ages(MethodFigures.ALL)
                    .year(2012)
                    .fte(900)
                    .build());
    assertEquals(9, needed(builder, 2009), EXACT);
  }

  @Test
  void driversMoveTheNormOnlyWhereTheyAreAskedFor() {
    ScenarioFixture builder =
        surgeryBy(Method.RATIO).with(perResidents("surgery", 2009, 700)).with(NEED);
    assertEquals(7, needed(builder, 2010), EXACT);
    builder.with(new MethodChoice("surgery", Method.RATIO, true));
    assertEquals(7.7, needed(builder, 2010), EXACT);
  }

  @Test
  void aNormPerOtherStaffFollowsTheirDemandWithDriversAndShifts() {
    // Anaesthetics: 0.5 for each surgeon. Surgery: 100 FTE, 110 in 2010 with need, of which 20 %
    // have
    // gone to general practice: 88. So 44; its own name sorts before surgery's.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(
                ScenarioFixture.specialty("anaesthetics", 2),
                ScenarioFixture.specialty("general-practice", 2))
            .with(
                new MethodChoice("anaesthetics", Method.RATIO, false),
                perStaff("anaesthetics", "surgery", 0.5),
                NEED)
            .with(
                aShiftRow()
                    .to("general-practice")
                    .years(YearRange.only(2010))
                    .low(0.2)
                    .central(0.2)
                    .high(0.2)
                    .build());
    DemandProjection demand = DemandProjection.of(builder.build());
    assertEquals(50, demand.fte(0, 0, 0), EXACT);
    assertEquals(44, demand.fte(0, 0, 1), EXACT);
  }

  @Test
  void aCircleOfSpecialtiesIsRefused() {
    ScenarioFixture builder =
        surgeryBy(Method.RATIO)
            .with(ScenarioFixture.specialty("anaesthetics", 2))
            .with(new MethodChoice("anaesthetics", Method.RATIO, false))
            .with(perStaff("anaesthetics", "surgery", 0.5), perStaff("surgery", "anaesthetics", 2));
    assertThrows(IllegalArgumentException.class, () -> needed(builder, 2009));
  }
}
