package org.placewright.supply;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.AgeSexTable;

class StockFlowTest {
  private static final int AGES = AgeBand.OLDEST + 1;

  /** Women of 60 and 61 only: a fifth of those of 60 leave; nobody grows older than 61. */
  private static final StockFlow TWO_AGES =
      new StockFlow(
          table(rate("F", 60, 60, 0.5), rate("F", 61, 61, 0.25), rate("M", 0, 120, 1)),
          table(rate("*", 60, 60, 0.2), rate("*", 61, 61, 0.4)),
          1);

  @Test
  void agesJoinsAndLeaves() {
    double[][] opening = new double[2][AGES];
    opening[0][60] = 100;
    opening[0][61] = 40;
    double[][] joiners = new double[3][AGES];
    joiners[1][60] = 10;
    StockPath path = TWO_AGES.run(opening, joiners);
    // year 0: 100 of 60, 40 of 61
    // year 1: 10 of 60 who joined, 100·0.8 = 80 of 61; 20 of 60 left, and all 40 of 61
    // year 2: 10·0.8 = 8 of 61; 2 of 60 left, and all 80 of 61
    assertArrayEquals(new double[] {140, 90, 8}, path.heads(), 1e-12);
    assertArrayEquals(new double[] {60, 25, 2}, path.fte(), 1e-12);
    assertArrayEquals(new double[] {0, 60, 82}, path.leavers(), 1e-12);
  }

  @Test
  void joinersAreSplitBySex() {
    StockFlow stock = new StockFlow(table(rate("F", 30, 30, 0.5)), table(), 0.6);
    double[][] joiners = new double[1][AGES];
    joiners[0][30] = 10;
    StockPath path = stock.run(new double[2][AGES], joiners);
    // 6 women at 0.5; no participation is given for the 4 men, so they count as heads only
    assertEquals(10, path.heads()[0], 1e-12);
    assertEquals(3, path.fte()[0], 1e-12);
  }

  @Test
  void theOldestAgeIsLeftBehind() {
    StockFlow stock = new StockFlow(table(rate("*", 0, 120, 1)), table(rate("*", 0, 120, 0)), 0.5);
    double[][] opening = new double[2][AGES];
    opening[1][AgeBand.OLDEST] = 3;
    StockPath path = stock.run(opening, new double[2][AGES]);
    assertArrayEquals(new double[] {3, 0}, path.heads(), 0);
    assertArrayEquals(new double[] {0, 3}, path.leavers(), 0);
  }

  private static AgeSexRate rate(String sex, int from, int to, double value) {
    return new AgeSexRate("s", sex, new AgeBand(from, to), value);
  }

  private static AgeSexTable table(AgeSexRate... rows) {
    return AgeSexTable.of(List.of(rows), "s");
  }
}
