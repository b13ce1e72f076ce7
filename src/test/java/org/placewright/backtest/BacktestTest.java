package org.placewright.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.uncertainty.Actual;

class BacktestTest {
  private static final double EXACT = 1e-9;

  /** 100 in the north and 20 in the south at 0.8 FTE; 10 complete in the north a year. */
  private static Scenario scenario() {
    return ScenarioFixture.minimal()
        .with(aDeanery().build())
        .with(new StaffInPost("surgery", "south", Sex.MALE, new AgeBand(40, 49), 20))
        .participation(new AgeSexRate("*", "*", new AgeBand(0, AgeBand.OLDEST), 0.8))
        .build();
  }

  private static Actual actual(String deanery, Optional<Double> heads, Optional<Double> fte) {
    return new Actual("surgery", deanery, 2010, heads, fte, "census");
  }

  @Test
  void comparesOneDeaneryOrAllOfThem() {
    List<Comparison> found =
        Backtest.compare(
            scenario(),
            List.of(
                actual("*", Optional.of(100.0), Optional.empty()),
                actual("south", Optional.of(20.0), Optional.empty())));
    // north 100 · 0.95 + 10 = 105, south 20 · 0.95 = 19
    assertEquals(124, found.get(0).projected(), EXACT);
    assertEquals(0.24, found.get(0).error(), EXACT);
    assertEquals(19, found.get(1).projected(), EXACT);
    assertEquals(-0.05, found.get(1).error(), EXACT);
    assertEquals(1, found.get(1).yearsAhead());
    assertEquals("census", found.get(1).series());
  }

  @Test
  void comparesEachFigureThatWasCounted() {
    List<Comparison> found =
        Backtest.compare(
            scenario(), List.of(actual("north", Optional.of(105.0), Optional.of(80.0))));
    assertEquals(2, found.size());
    assertEquals(0, found.get(0).error(), EXACT);
    // 105 · 0.8 = 84 FTE of 80
    assertEquals(Counted.FTE, found.get(1).counted());
    assertEquals(0.05, found.get(1).error(), EXACT);
  }
}
