package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoundingTest {
  @Test
  void theLargestRemaindersGetWhatIsLeft() {
    // 10 x (1, 2, 3)/6 = 1.67, 3.33, 5.00: one head is left and the first part lacks most.
    assertArrayEquals(new long[] {2, 3, 5}, Rounding.largestRemainder(new double[] {1, 2, 3}, 10));
  }

  @Test
  void equalRemaindersGoToTheFirst() {
    assertArrayEquals(new long[] {1, 1, 0}, Rounding.largestRemainder(new double[] {1, 1, 1}, 2));
  }

  @Test
  void runningRoundingGivesSmallCellsTheirTurn() {
    // Running totals 0.4, 0.8, 1.2, 1.6, 2.0 round to 0, 1, 1, 2, 2.
    assertArrayEquals(
        new long[] {0, 1, 0, 1, 0}, Rounding.running(new double[] {0.4, 0.4, 0.4, 0.4, 0.4}));
  }

  @Test
  void nobodyIsLostOrMade() {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 200; trial++) {
      double[] weights = random.doubles(1 + random.nextInt(40), 0, 5).toArray();
      long total = random.nextLong(10_000);
      long[] parts = Rounding.largestRemainder(weights, total);
      double sum = Arrays.stream(weights).sum();
      assertEquals(total, Arrays.stream(parts).sum());
      for (int i = 0; i < parts.length; i++) {
        assertTrue(StrictMath.abs(parts[i] - weights[i] / sum * total) < 1);
      }
      assertEquals(sum, Arrays.stream(Rounding.running(weights)).sum(), 0.5 + 1e-5);
    }
  }
}
