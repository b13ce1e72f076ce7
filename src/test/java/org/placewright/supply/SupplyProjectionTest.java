package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aJoiners;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Mobility;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

class SupplyProjectionTest {
  private static final double EXACT = 1e-9;

  @Test
  void traineesOfTheBaseYearCompleteInTurnAndStaffLeave() {
    SupplyProjection supply = without(ScenarioFixture.minimal().build());
    // 100 staff, 5 % leave; 10 trainees of year 2 complete in 2010, 10 of year 1 in 2011
    assertEquals(100, supply.fte(0, 0, 0), EXACT);
    assertEquals(100 * 0.95 + 10, supply.fte(0, 0, 1), EXACT);
    assertEquals(105 * 0.95 + 10, supply.fte(0, 0, 2), EXACT);
    // the first planned intake, 10 of 2010 carried on from 2009, completes in 2012
    assertEquals(109.75 * 0.95 + 10, supply.fte(0, 0, 3), EXACT);
  }

  @Test
  void womenAreCountedAmongThoseInPost() {
    // 40 of 100; 5 % leave, and half of the 10 who complete are women
    SupplyProjection supply = without(ScenarioFixture.minimal().build());
    assertEquals(40, supply.get(ProjectionMeasure.WOMEN, 0, 0, 0), EXACT);
    assertEquals(40 * 0.95 + 5, supply.get(ProjectionMeasure.WOMEN, 0, 0, 1), EXACT);
  }

  @Test
  void withoutIntakesNobodyCompletesAfterTheTrainees() {
    Scenario scenario = ScenarioFixture.minimal().build();
    SupplyProjection supply = SupplyProjection.project(scenario, Intakes.none(scenario));
    assertEquals(109.75 * 0.95, supply.fte(0, 0, 3), EXACT);
    assertEquals(0, supply.get(ProjectionMeasure.TRAINEES, 0, 0, 2), EXACT);
  }

  @Test
  void aBandIsSpreadEvenlyOverItsAges() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .without(StaffInPost.class)
                .without(TraineesInPost.class)
                .with(new StaffInPost("surgery", "north", Sex.MALE, new AgeBand(61, 64), 40))
                .build());
    // 10 of each age from 61 to 64; those of 64 reach the end of the last leaving band
    assertEquals(30 * 0.95, supply.get(ProjectionMeasure.HEADS, 0, 0, 1), EXACT);
    assertEquals(10 + 30 * 0.05, supply.get(ProjectionMeasure.LEAVERS, 0, 0, 1), EXACT);
  }

  @Test
  void joinersAreCountedFromTheirYearAtTheirAge() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .without(StaffInPost.class)
                .without(TraineesInPost.class)
                .participation(
                    new AgeSexRate("surgery", "*", new AgeBand(32, 32), 0.8),
                    new AgeSexRate("surgery", "*", new AgeBand(45, 45), 0.6))
                .with(aJoiners().year(2009).international(99).returners(99).build())
                .with(aJoiners().international(10).returners(5).build())
                .build());
    // people from abroad join at 32, the age at completion; returners at 45
    assertEquals(0, supply.fte(0, 0, 0), EXACT);
    assertEquals(10 * 0.8 + 5 * 0.6, supply.fte(0, 0, 1), EXACT);
  }

  @Test
  void whoTakesLongerIsOlderAtCompletion() {
    // LTFT at 0.6: 2/0.6 = 3 1/3 years, so 2/3 take 3 and 1/3 take 4 years: ages 33 and 34
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .without(StaffInPost.class)
                .without(TraineesInPost.class)
                .with(aTraining().ltftShare(1).build())
                .with(new TraineesInPost("surgery", "north", 1, 30))
                .participation(
                    new AgeSexRate("surgery", "*", new AgeBand(33, 33), 0.5),
                    new AgeSexRate("surgery", "*", new AgeBand(34, 34), 0.25))
                .build());
    assertEquals(20 * 0.5, supply.fte(0, 0, 3), EXACT);
    // in 2013 the 20 are 34, 5 % less; 10 of the trainees and 2/3 of the 10 of 2010 join them
    assertEquals((19 + 10) * 0.25 + 10 * 2 / 3.0 * 0.5, supply.fte(0, 0, 4), EXACT);
  }

  @Test
  void traineesServeWhereTheyTrain() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal().with(aTraining().serviceContribution(0.4).build()).build());
    assertEquals(20 * 0.4, supply.get(ProjectionMeasure.SERVICE_FTE, 0, 0, 0), EXACT);
    assertEquals(100 + 20 * 0.4, supply.fte(0, 0, 0), EXACT);
  }

  @Test
  void completersMoveAndTheRestGoAway() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .with(aDeanery().build())
                .with(new Mobility("north", "north", 0.5), new Mobility("north", "south", 0.3))
                .build());
    assertEquals(5, supply.get(ProjectionMeasure.ARRIVALS, 0, 0, 1), EXACT);
    assertEquals(3, supply.get(ProjectionMeasure.ARRIVALS, 0, 1, 1), EXACT);
    assertEquals(2, supply.get(ProjectionMeasure.MOVED_AWAY, 0, 0, 1), EXACT);
    assertEquals(3, supply.fte(0, 1, 1), EXACT);
  }

  @Test
  void placesPromisedForThePlannedYearsAreAFloor() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(new FillRate("surgery", "north", 0.9))
            .with(
                anIntake().places(14).entrants(3).build(),
                anIntake().year(2011).places(4).entrants(3).build())
            .build();
    Intakes intakes = Intakes.fromBaselineCarriedOn(scenario);
    assertEquals(14 * 0.9, intakes.total(0, 2010), EXACT);
    assertEquals(10 * 0.9, intakes.total(0, 2011), EXACT);
    assertEquals(10 * 0.9, intakes.total(0, 2015), EXACT);
  }

  @Test
  void intakesBeforeThePlanAreThoseOfTheTable() {
    Scenario scenario =
        ScenarioFixture.minimal()
            .with(aHorizon().firstIntakeYear(2011).lastIntakeYear(2012).build())
            .with(anIntake().places(8).entrants(7.5).build())
            .build();
    int[][] places = {{1, 2}};
    Intakes intakes =
        Intakes.planned(
            scenario,
            BaselineIntakes.of(scenario),
            CarryOn.of(scenario, BaselineIntakes.of(scenario)),
            new PlacesPlan(places));
    assertEquals(7.5, intakes.entrants(0, 0, 2010), EXACT);
    assertEquals(2, intakes.entrants(0, 0, 2012), EXACT);
    // after the last planned intake the 8 places of 2010 carry on, as decision 0004 says
    assertEquals(8, intakes.entrants(0, 0, 2013), EXACT);
  }

  @Test
  void cohortsDifferInWhoCompletes() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .without(StaffInPost.class)
                .with(cohort(IntakeCohort.ANY_YEAR, 0.9), cohort(2009, 0.5), cohort(2010, 0.8))
                .build());
    // 10 of 2008 in year 2, 10 of 2009 in year 1, 10 who enter in 2010
    assertEquals(9, supply.get(ProjectionMeasure.COMPLETERS, 0, 0, 1), EXACT);
    assertEquals(5, supply.get(ProjectionMeasure.COMPLETERS, 0, 0, 2), EXACT);
    assertEquals(8, supply.get(ProjectionMeasure.COMPLETERS, 0, 0, 3), EXACT);
    assertEquals(1, supply.get(ProjectionMeasure.ATTRITION, 0, 0, 1), EXACT);
  }

  @Test
  void womenAndMenWorkDifferentlyByCohortAndOrigin() {
    SupplyProjection supply =
        without(
            ScenarioFixture.minimal()
                .without(StaffInPost.class)
                .participation(new AgeSexRate("surgery", "F", new AgeBand(0, 120), 0.5))
                .with(new IntakeCohort("*", IntakeCohort.ANY_YEAR, 1, OptionalDouble.of(1)))
                .with(
                    aJoiners()
                        .international(4)
                        .returners(2)
                        .internationalShareFemale(OptionalDouble.of(0.25))
                        .returnersShareFemale(OptionalDouble.of(0))
                        .build())
                .build());
    // 10 women complete; of 4 from abroad 1 is a woman, of 2 returners none
    assertEquals(10 * 0.5 + 0.5 + 3 + 2, supply.fte(0, 0, 1), EXACT);
  }

  private static IntakeCohort cohort(int fromYear, double completing) {
    return new IntakeCohort("surgery", fromYear, completing, OptionalDouble.empty());
  }

  @Test
  void aSpecialtyWithoutTrainingFiguresIsRefused() {
    Scenario scenario = ScenarioFixture.minimal().without(Training.class).build();
    assertThrows(IllegalArgumentException.class, () -> SupplyModel.of(scenario));
  }

  private static SupplyProjection without(Scenario scenario) {
    return SupplyProjection.project(scenario, Intakes.fromBaselineCarriedOn(scenario));
  }
}
