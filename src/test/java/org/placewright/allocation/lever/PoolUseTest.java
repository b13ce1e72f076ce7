package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.FillRate;

class PoolUseTest {
  private static final String ROW = "pool-use[doctor,2010]";

  private static ScenarioFixture pack() {
    return Pack.gpAndSurgery()
        .with(new FillRate("gp", "north", 0.9))
        .with(new EntrantPool("doctor", 2010, 100))
        .with(Pack.soft("pool-use", 0.95));
  }

  @Test
  void theWorkedRowHasOneToSpare() {
    Trial trial = Trial.of(new PoolUse(), pack());
    assertEquals(95, trial.row(ROW).lower());
    Verdict verdict = trial.verdict(ROW, new int[] {60, 0}, new int[] {42, 0});
    assertEquals(State.MET, verdict.state());
    assertEquals(
        "In 2010 the places for profession doctor expect 96.0 entrants; 100.0 can enter, of whom"
            + " 95.0 % shall find a place: met with 1.0 entrants to spare.",
        verdict.sentence());
    assertEquals(State.RELAXED, trial.verdict(ROW, new int[] {60, 0}, new int[] {40, 0}).state());
  }

  @Test
  void whatCarriesOnFillsTheLeastPoolToCome() {
    // The horizon is 2015: the last intake stands for 2011 to 2015, each at a price of 2.
    Trial trial =
        Trial.of(
            new PoolUse(),
            EntrantPoolLimitTest.carriesOn(pack())
                .with(new EntrantPool("doctor", 2011, 120), new EntrantPool("doctor", 2013, 80)));
    assertEquals(76, trial.row("pool-use[doctor,2011]").lower());
    assertEquals(5, trial.row("pool-use[doctor,2011]").years());
    assertEquals(10, trial.row("pool-use[doctor,2011]").relaxPrice());
    assertEquals(
        76, trial.verdict("pool-use[doctor,2011]", new int[] {0, 0}, new int[] {0, 90}).limit());
  }
}
