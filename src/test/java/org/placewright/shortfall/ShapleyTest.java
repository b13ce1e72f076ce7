package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {
  private static final double EXACT = 1e-9;
  private static final int FACTORS = 6;

  /**
   * The two factors of models/advice.md: 10 with neither, 20 with unmet demand, 10 + 4.42/0.81 with
   * attrition, 10 + 14.42/0.81 with both. Unmet demand adds 10 when it comes first and 10/0.81 when
   * it comes second.
   */
  @Test
  void takesTheMeanOfBothOrders() {
    double[] worth = {10, 20, 10 + 4.42 / 0.81, 10 + 14.42 / 0.81};
    double[] values = new Shapley(2).of(worth);
    assertEquals((10 + 10 / 0.81) / 2, values[0], EXACT);
    assertEquals((4.42 / 0.81 + 14.42 / 0.81 - 10) / 2, values[1], EXACT);
    // 11.17 and 6.63
    assertEquals(11.173, values[0], 0.0005);
    assertEquals(6.630, values[1], 0.0005);
  }

  /** Shapley's own example of three: one needs both others, and no two are worth anything. */
  @Test
  void whatAllAddOnlyTogetherIsSharedEqually() {
    double[] worth = {0, 0, 0, 0, 0, 0, 0, 12};
    assertArrayEquals(new double[] {4, 4, 4}, new Shapley(3).of(worth), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheMeanOverAllOrdersAndSumsToTheChange(long seed) {
    double[] worth = worth(seed);
    double[] values = new Shapley(FACTORS).of(worth);
    double[] means = new double[FACTORS];
    int orders = letIn(worth, 0, means);
    double sum = 0;
    for (int f = 0; f < FACTORS; f++) {
      assertEquals(means[f] / orders, values[f], EXACT);
      sum += values[f];
    }
    assertEquals(worth[worth.length - 1] - worth[0], sum, EXACT);
  }

  /** Lets the factors in one after the other in every order, and counts the orders. */
  private static int letIn(double[] worth, int in, double[] added) {
    int orders = 0;
    for (int f = 0; f < FACTORS; f++) {
      int with = in | 1 << f;
      if (with != in) {
        int after = letIn(worth, with, added);
        added[f] += after * (worth[with] - worth[in]);
        orders += after;
      }
    }
    return Math.max(1, orders);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderInWhichFactorsAreListedChangesNothing(long seed) {
    double[] worth = worth(seed);
    double[] turned = new double[worth.length];
    for (int set = 0; set < worth.length; set++) {
      turned[Integer.reverse(set) >>> 32 - FACTORS] = worth[set];
    }
    double[] values = new Shapley(FACTORS).of(worth);
    double[] others = new Shapley(FACTORS).of(turned);
    for (int f = 0; f < FACTORS; f++) {
      assertEquals(values[f], others[FACTORS - 1 - f], EXACT);
    }
  }

  @Test
  void aFactorThatMovesNothingHasNoPartAndChangesNoOther() {
    double[] worth = worth(7);
    double[] more = new double[2 * worth.length];
    for (int set = 0; set < more.length; set++) {
      more[set] = worth[set % worth.length];
    }
    double[] values = new Shapley(FACTORS + 1).of(more);
    assertEquals(0, values[FACTORS], EXACT);
    double[] without = new Shapley(FACTORS).of(worth);
    for (int f = 0; f < FACTORS; f++) {
      assertEquals(without[f], values[f], EXACT);
    }
  }

  @Test
  void nothingMovingHasNoParts() {
    assertEquals(0, new Shapley(0).of(new double[] {3}).length);
    assertThrows(IllegalArgumentException.class, () -> new Shapley(Shapley.MOST_FACTORS + 1));
  }

  private static double[] worth(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] worth = new double[1 << FACTORS];
    for (int set = 0; set < worth.length; set++) {
      worth[set] = random.nextDouble() * 100 - 50;
    }
    return worth;
  }
}
