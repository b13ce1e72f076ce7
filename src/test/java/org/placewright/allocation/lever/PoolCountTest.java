package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.anIntake;

import org.junit.jupiter.api.Test;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Pool;
import org.placewright.allocation.Pools;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Intake;

/** GP training filled to 0.9 and surgery to 0.7, with 10 and 4 promised in 2010, 20 GPs in 2011. */
class PoolCountTest {
  private static final double EXACT = 1e-12;

  private static ScenarioFixture pack() {
    return Pack.gpAndSurgery()
        .with(new FillRate("gp", "north", 0.9), new FillRate("surgery", "north", 0.7))
        .with(promised("gp-north", 2010, 10), promised("gp-north", 2011, 20))
        .with(promised("surgery-north", 2010, 4))
        .with(new EntrantPool("doctor", 2010, 100));
  }

  private static Intake promised(String programme, int year, int places) {
    return anIntake().programme(programme).year(year).places(places).entrants(0).build();
  }

  private static PlanBrief brief(ScenarioFixture pack) {
    return PlanBrief.of(pack.build());
  }

  private static PoolCount count(PlanBrief brief) {
    return new PoolCount(brief, new PlacesPlan(new int[][] {{30, 40}, {50, 60}}));
  }

  private static Pool pool(PlanBrief brief, String specialty, int year) {
    return Pools.of(brief).limits().stream()
        .filter(pool -> pool.specialty().equals(specialty) && pool.year() == year)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void placesCountAtTheirFillRates() {
    PlanBrief brief = brief(pack());
    PoolCount count = count(brief);
    Pool first = pool(brief, "*", 2010);
    // 30 · 0.9 + 50 · 0.7, and 10 · 0.9 + 4 · 0.7
    assertEquals(62, count.entrants(first), EXACT);
    assertEquals(11.8, count.promised(first), EXACT);
    assertEquals(18, count.promised(pool(brief, "*", 2011)), EXACT);
    assertEquals(0.7, count.smallest(first), EXACT);
  }

  @Test
  void whatIsPromisedBeyondTheBaselineDoesNotCarryOn() {
    // Of the 20 promised in 2011 the 16 of the baseline go on
    PlanBrief brief =
        brief(EntrantPoolLimitTest.carriesOn(pack()).with(new EntrantPool("doctor", 2013, 90)));
    assertEquals(16 * 0.9, count(brief).promised(pool(brief, "*", 2013)), EXACT);
    assertEquals(90, count(brief).headcount(pool(brief, "*", 2013), 2014), EXACT);
  }

  @Test
  void aSpecialtyWithAPoolOfItsOwnDrawsOnThat() {
    PlanBrief brief = brief(pack().with(new EntrantPool("doctor", "surgery", 2010, 45)));
    Pool own = pool(brief, "surgery", 2010);
    assertEquals(35, count(brief).entrants(own), EXACT);
    assertEquals(2.8, count(brief).promised(own), EXACT);
    assertEquals(45, count(brief).headcount(own, 2010), EXACT);
    assertEquals(0.7, count(brief).smallest(own), EXACT);
  }

  @Test
  void aProgrammeThatNobodyEntersTakesNothing() {
    PlanBrief brief = brief(pack().with(new FillRate("surgery", "north", 0)));
    assertEquals(0.9, count(brief).smallest(pool(brief, "*", 2010)), EXACT);
  }

  @Test
  void whatFeedsAPoolIsSaidWithItsSign() {
    PoolCount count = count(brief(pack()));
    assertEquals("100.0 can enter", count.inWords(100, 0));
    assertEquals(
        "103.0 can enter, as planned places that feed the pool add 3.0", count.inWords(103, 3));
    assertEquals(
        "97.0 can enter, as planned places that feed the pool take 3.0", count.inWords(97, -3));
  }
}
