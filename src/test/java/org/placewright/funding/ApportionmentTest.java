package org.placewright.funding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  @Test
  void whatIsLeftGoesToThoseThatLostMost() {
    // 10 over 1, 2, 4: 1.43, 2.86, 5.71. Down to 1, 2, 5; the two left go to .86 and .71.
    assertArrayEquals(new long[] {1, 3, 6}, Apportionment.of(10, 1, 2, 4));
  }

  @Test
  void ofEqualsTheFirstIsServed() {
    assertArrayEquals(new long[] {1, 1, 0}, Apportionment.of(2, 5, 5, 5));
  }

  @Test
  void nothingIsSharedOutOverNothing() {
    assertArrayEquals(new long[] {0, 0}, Apportionment.of(0, 0, 0));
  }

  @Test
  void partsAddUpAndNoneIsAboveItsWeight() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 500; run++) {
      long[] weights = random.longs(1 + random.nextInt(9), 0, 1_000_000_000_000L).toArray();
      long sum = Arrays.stream(weights).sum();
      long total = sum == 0 ? 0 : random.nextLong(sum + 1);
      long[] parts = Apportionment.of(total, weights);
      assertEquals(total, Arrays.stream(parts).sum());
      for (int i = 0; i < parts.length; i++) {
        assertTrue(parts[i] >= 0 && parts[i] <= weights[i]);
      }
    }
  }
}
