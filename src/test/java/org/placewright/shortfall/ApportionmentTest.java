package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  @Test
  void theLargestRemaindersTakeWhatIsLeft() {
    // 10 in proportion to 5:3:1 is 5.56, 3.33 and 1.11: 5 + 3 + 1, and one more to the first
    assertArrayEquals(new int[] {6, 3, 1}, Apportionment.of(10, new int[] {5, 3, 1}));
  }

  @Test
  void ofEqualRemaindersTheFirstIsServed() {
    assertArrayEquals(new int[] {2, 2, 1}, Apportionment.of(5, new int[] {7, 7, 7}));
  }

  @Test
  void withoutWeightsAllAreEqual() {
    assertArrayEquals(new int[] {2, 1}, Apportionment.of(3, new int[] {0, 0}));
    assertEquals(0, Apportionment.of(3, new int[0]).length);
  }

  @Test
  void sharesSumToTheTotalAndNoneIsAPlaceOff() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      int[] weights = random.ints(1 + random.nextInt(9), 0, 50).toArray();
      weights[0]++;
      int total = random.nextInt(500);
      int[] shares = Apportionment.of(total, weights);
      assertEquals(total, IntStream.of(shares).sum());
      double sum = IntStream.of(weights).sum();
      for (int j = 0; j < shares.length; j++) {
        assertEquals(total * weights[j] / sum, shares[j], 1);
      }
    }
  }
}
