package org.placewright.quantity;

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

  @Test
  void theLargestRemaindersTakeWhatIsLeft() {
    // 10 in proportion to 5:3:1 is 5.56, 3.33 and 1.11: 5 + 3 + 1, and one more to the first
    assertArrayEquals(new long[] {6, 3, 1}, Apportionment.of(10, 5, 3, 1));
  }

  @Test
  void ofEqualRemaindersTheFirstIsServed() {
    assertArrayEquals(new long[] {2, 2, 1}, Apportionment.of(5, 7, 7, 7));
  }

  @Test
  void withoutWeightsAllAreEqual() {
    assertArrayEquals(new long[] {2, 1}, Apportionment.of(3, 0, 0));
    assertEquals(0, Apportionment.of(3).length);
  }

  @Test
  void sharesSumToTheTotalAndNoneIsAPlaceOff() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      long[] weights = random.longs(1 + random.nextInt(9), 0, 50).toArray();
      weights[0]++;
      int total = random.nextInt(500);
      long[] shares = Apportionment.of(total, weights);
      assertEquals(total, Arrays.stream(shares).sum());
      double sum = Arrays.stream(weights).sum();
      for (int j = 0; j < shares.length; j++) {
        assertEquals(total * weights[j] / sum, shares[j], 1);
      }
    }
  }
}
