package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.anIntake;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanBrief;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.FillRate;

/** Half of who enters trains as a GP; 10 enter surgery by carrying on, and 16 general practice. */
class PoolArithmeticTest {
  private static ScenarioFixture pack(double pool) {
    return Pack.gpAndSurgery()
        .with(Pack.hard("half-gp", 0.5), Pack.hard("entrant-pool", 1))
        .with(new EntrantPool("doctor", 2010, pool));
  }

  private static Optional<PoolArithmetic> of(ScenarioFixture pack) {
    return PoolArithmetic.of(PlanBrief.of(pack.build()));
  }

  private static Optional<PoolArithmetic> found(int year, double pool, double entered) {
    return Optional.of(new PoolArithmetic(year, pool, 0.5, entered));
  }

  @Test
  void aPoolThatLeavesFewerThanEnteredIsFound() {
    // Half of 16 is 8 for surgery, where 10 entered
    assertEquals(found(2010, 16, 10), of(pack(16)));
    assertEquals(8, of(pack(16)).orElseThrow().left());
    assertEquals(30, new PoolArithmetic(2010, 40, 0.25, 0).left());
  }

  @Test
  void aPoolThatLeavesAsManyOrMoreIsNone() {
    assertEquals(Optional.empty(), of(pack(20)));
    assertEquals(Optional.empty(), of(pack(40)));
  }

  @Test
  void whoEnteredIsCountedAtTheFillRate() {
    // 10 places filled to 0.5: half of 9 is less than 5, half of 10 is not
    FillRate half = new FillRate("surgery", "north", 0.5);
    assertEquals(found(2010, 9, 5), of(pack(9).with(half)));
    assertEquals(Optional.empty(), of(pack(10).with(half)));
  }

  @Test
  void theYearThatLeavesLeastIsNamed() {
    EntrantPool less = new EntrantPool("doctor", 2011, 12);
    assertEquals(found(2011, 12, 10), of(pack(16).with(less)));
    assertEquals(found(2010, 8, 10), of(pack(8).with(less)));
    // Of two that leave as many the first
    assertEquals(found(2010, 12, 10), of(pack(12).with(less)));
  }

  @Test
  void aShareOfThePoolCountsAndWhatIsPromisedDoesInAnyCase() {
    assertEquals(found(2010, 15, 10), of(pack(30).with(Pack.hard("entrant-pool", 0.5))));
    // 18 are promised, 9 of them in surgery
    ScenarioFixture promised =
        pack(16)
            .with(anIntake().programme("gp-north").places(9).entrants(0).build())
            .with(anIntake().places(9).entrants(0).build());
    assertEquals(found(2011, 16, 10), of(promised));
    assertEquals(found(2010, 18, 10), of(promised.with(new EntrantPool("doctor", 2011, 40))));
  }

  @Test
  void onlyHardRulesHold() {
    assertEquals(Optional.empty(), of(pack(16).with(Pack.soft("half-gp", 0.5))));
    assertEquals(Optional.empty(), of(pack(16).with(Pack.soft("entrant-pool", 1))));
  }

  @Test
  void poolsOfOneSpecialtyAndOfYearsAfterThePlanAreNone() {
    assertEquals(
        Optional.empty(), of(pack(40).with(new EntrantPool("doctor", "surgery", 2010, 1))));
    ScenarioFixture later =
        EntrantPoolLimitTest.carriesOn(pack(40).with(new EntrantPool("doctor", 2014, 4)));
    assertEquals(Optional.empty(), of(later));
  }

  @Test
  void withoutGeneralPracticeThereIsNoHalf() {
    ScenarioFixture surgery =
        Pack.surgery()
            .with(Pack.hard("half-gp", 0.5), Pack.hard("entrant-pool", 1))
            .with(new EntrantPool("doctor", 2010, 16));
    assertEquals(Optional.empty(), of(surgery));
  }
}
