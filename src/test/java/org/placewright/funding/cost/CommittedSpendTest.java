package org.placewright.funding.cost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.aProvider;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.aTraining;
import static org.placewright.Fixtures.anIntake;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Uplift;
import org.placewright.scenario.training.CurriculumRow;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

class CommittedSpendTest {
  private static long[] committed(ScenarioFixture builder) {
    Scenario scenario = builder.build();
    SpendByYear ledger = CommittedSpend.of(scenario, UnitCosts.of(scenario));
    return IntStream.rangeClosed(ledger.firstYear().first(), ledger.lastYear().first())
        .mapToLong(year -> ledger.pence(0, 0, year))
        .toArray();
  }

  @Test
  void traineesInPostFinish() {
    // 2010/11: 10 in year 1 go on to year 2 at £500,000; 10 in year 2 end: 4/12 · £500,000.
    // 2011/12: the last 4/12 of the younger ten. Nobody else is committed, to the horizon's year.
    assertArrayEquals(
        new long[] {66_666_667, 16_666_667, 0, 0, 0, 0}, committed(ScenarioFixture.minimal()));
  }

  @Test
  void halfAPennyGoesToTheEvenPenny() {
    // 15 % train a year longer, at T = £50,000.01. 2010/11: T · (10 + 1.5 · 8/12 + 10 · 4/12).
    // 2011/12: T · (10 · 4/12 + 1.5 · 8/12 + 1.5 · 4/12) = 24,166,671.5 pence. 2012/13: T / 2.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aTraining().extensionRate(0.15).build())
            .with(aTariff().perTraineeYear(new Pounds(5_000_001)).build());
    assertArrayEquals(new long[] {71_666_681, 24_166_672, 2_500_000, 0, 0, 0}, committed(builder));
  }

  @Test
  void anIntakeBetweenTheBaseYearAndThePlanIsCommitted() {
    // Six enter in August 2010: £300,000 a year. 2011/12: 4/12 + 8/12; 2012/13: 4/12.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aHorizon().firstIntakeYear(2011).build())
            .with(anIntake().places(5).entrants(6).build())
            .without(TraineesInPost.class);
    assertArrayEquals(new long[] {30_000_000, 10_000_000, 0, 0, 0}, committed(builder));
  }

  @Test
  void pricesRiseForWhatIsCommittedToo() {
    // As above times 1.02 from 2010/11 on.
    assertArrayEquals(
        new long[] {68_000_000, 17_000_000, 0, 0, 0, 0},
        committed(ScenarioFixture.minimal().with(new Uplift("madel", YearRange.only(2010), 0.02))));
  }

  @Test
  void traineesInPostCostTheMeanOfTheirDeanerysPlaces() {
    // 10 places at 1.2 and 5 at 0.9: 1.1, of £666,666.67 and £166,666.67.
    ScenarioFixture builder =
        ScenarioFixture.minimal()
            .with(aProvider().marketForcesFactor(1.2).build())
            .with(aProvider().id("moor").name("Moor").marketForcesFactor(0.9).build())
            .with(aProgramme().id("surgery-moor").provider("moor").build())
            .with(anIntake().programme("surgery-moor").year(2009).places(5).entrants(5).build());
    assertArrayEquals(new long[] {73_333_333, 18_333_333, 0, 0, 0, 0}, committed(builder));
  }

  @Test
  void whereNoPlacesAreKnownTraineesCostTheTariff() {
    assertArrayEquals(
        new long[] {66_666_667, 16_666_667, 0, 0, 0, 0},
        committed(
            ScenarioFixture.minimal()
                .with(aProvider().marketForcesFactor(1.2).build())
                .without(Intake.class)));
  }

  @Test
  void traineesInPostAreTaughtTheCurriculum() {
    // The ten of year 1 are in year 2 from August 2010: £12,000, 8/12 of it in 2010/11. The ten of
    // year 2 were in it from August 2009: the last 4/12.
    CurriculumRow row =
        aCurriculumRow()
            .specialty("surgery")
            .yearOfTraining(YearRange.only(2))
            .perTraineeYear(new Pounds(120_000))
            .build();
    assertArrayEquals(
        new long[] {66_666_667 + 1_200_000, 16_666_667 + 400_000, 0, 0, 0, 0},
        committed(ScenarioFixture.minimal().with(row)));
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    TraineesInPost first = new TraineesInPost("surgery", "north", 1, 10.1);
    TraineesInPost second = new TraineesInPost("surgery", "north", 2, 9.7);
    assertArrayEquals(
        committed(ScenarioFixture.minimal().with(first, second)),
        committed(ScenarioFixture.minimal().with(second).with(first)));
  }
}
