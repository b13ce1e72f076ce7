package org.placewright.funding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.TraineesInPost;

class CommittedTest {
  private static long[] committed(ScenarioBuilder builder) {
    Scenario scenario = builder.build();
    Ledger ledger = Committed.of(scenario, UnitCosts.of(scenario));
    return IntStream.rangeClosed(ledger.firstYear().first(), ledger.lastYear().first())
        .mapToLong(year -> ledger.pence(0, 0, year))
        .toArray();
  }

  @Test
  void traineesInPostFinishAndTheBaselineCarriesOnAfterThePlan() {
    // 2010/11: 10 in year 1 go on to year 2 at £500,000; 10 in year 2 end: 4/12 · £500,000.
    // 2011/12: the last 4/12 of the younger ten. 2013/14 and 2014/15: ten places from August 2013.
    assertArrayEquals(
        new long[] {66_666_667, 16_666_667, 0, 33_333_330, 83_333_330},
        committed(ScenarioBuilder.minimal()));
  }

  @Test
  void anIntakeBetweenTheBaseYearAndThePlanIsCommitted() {
    // Six enter in August 2010: £300,000 a year. 2011/12: 4/12 + 8/12; 2012/13: 4/12. The plan's
    // baseline is now 2010, so five places carry on from August 2012: 5 · £33,333.33 in 2012/13.
    ScenarioBuilder builder =
        ScenarioBuilder.minimal()
            .with(new Horizon(2009, 2011, 2011, 2015))
            .with(new Intake("surgery-north", 2010, 5, 6))
            .without(TraineesInPost.class);
    assertArrayEquals(
        new long[] {30_000_000, 10_000_000 + 16_666_665, 25_000_000 + 16_666_665},
        committed(builder));
  }

  @Test
  void theOrderOfRowsDoesNotShow() {
    TraineesInPost first = new TraineesInPost("surgery", "north", 1, 10.1);
    TraineesInPost second = new TraineesInPost("surgery", "north", 2, 9.7);
    assertArrayEquals(
        committed(ScenarioBuilder.minimal().with(first, second)),
        committed(ScenarioBuilder.minimal().with(second).with(first)));
  }
}
