package org.placewright.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.anEstimate;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewright.quantity.Distribution;

class FittedDistributionTest {
  private static FittedDistribution of(
      double low, double central, double high, Distribution distribution, double interval) {
    return FittedDistribution.of(
        anEstimate()
            .low(low)
            .central(central)
            .high(high)
            .distribution(distribution)
            .interval(interval)
            .build());
  }

  @Test
  void aSymmetricTriangleReachesBeyondLowAndHigh() {
    // s = t = 1, q = 0.1: u = 1 / (1 - √0.2) = 1.8090170, so from 5 - 1.809 to 5 + 1.809.
    FittedDistribution spread = of(4, 5, 6, Distribution.TRIANGULAR, 0.8);
    assertEquals(5 - 1.8090170, spread.at(1e-16), 1e-7);
    assertEquals(4, spread.at(0.1), 1e-12);
    assertEquals(5, spread.at(0.5), 1e-12);
    assertEquals(6, spread.at(0.9), 1e-12);
    // A quarter of the way: F = (x - a)² / (2u²) = 0.25, so x = a + u / √2.
    assertEquals(5 - 1.8090170 + 1.8090170 / Math.sqrt(2), spread.at(0.25), 1e-7);
  }

  @Test
  void aTriangleOfLeastAndGreatestIsTheTextbooks() {
    // F(mode) = (2 - 0) / (10 - 0) = 0.2; F(x) = x² / 20 below, 1 - (10 - x)² / 80 above.
    FittedDistribution spread = of(0, 2, 10, Distribution.TRIANGULAR, 1);
    assertEquals(1, spread.at(0.05), 1e-12);
    assertEquals(2, spread.at(0.2), 1e-12);
    assertEquals(6, spread.at(0.8), 1e-12);
  }

  @Test
  void aUniformIsStraight() {
    // 80 % of the width is 8, so the width is 10, from 1 to 11.
    FittedDistribution spread = of(2, 3, 10, Distribution.UNIFORM, 0.8);
    assertEquals(1, spread.at(1e-16), 1e-12);
    assertEquals(6, spread.at(0.5), 1e-12);
    assertEquals(8.5, spread.at(0.75), 1e-12);
  }

  @Test
  void aNormalHasTwoHalvesThatMeetAtTheMedian() {
    // z(0.9) = 1.2815516: standard deviations 1 / 1.2815516 = 0.7803041 and twice that.
    FittedDistribution spread = of(9, 10, 12, Distribution.NORMAL, 0.8);
    assertEquals(9, spread.at(0.1), 1e-12);
    assertEquals(10, spread.at(0.5), 1e-12);
    assertEquals(12, spread.at(0.9), 1e-12);
    // z(0.975) = 1.9599640.
    assertEquals(10 - 1.9599640 * 0.7803041, spread.at(0.025), 1e-6);
    assertEquals(10 + 1.9599640 * 1.5606082, spread.at(0.975), 1e-6);
  }

  @Test
  void aPertOfLeastAndGreatestIsAScaledBeta() {
    // Mode at (2 - 0) / 10 = 0.2: Beta(1.8, 4.2).
    FittedDistribution spread = of(0, 2, 10, Distribution.PERT, 1);
    BetaDistribution beta = BetaDistribution.of(1.8, 4.2);
    for (double share : new double[] {0.01, 0.1, 0.3, 0.5, 0.9, 0.999}) {
      assertEquals(10 * beta.inverseCumulativeProbability(share), spread.at(share), 1e-5);
    }
  }

  @Test
  void aSymmetricPertIsBeta33() {
    // The 10 % quantile of Beta(3, 3) solves 10x³ - 15x⁴ + 6x⁵ = 0.1: x = 0.2466366.
    // 80 % of it is 2·(0.5 - 0.2466366) = 0.5067267 wide, so the whole is 2 / 0.5067267 = 3.9469.
    FittedDistribution spread = of(4, 5, 6, Distribution.PERT, 0.8);
    assertEquals(4, spread.at(0.1), 1e-6);
    assertEquals(5, spread.at(0.5), 1e-6);
    assertEquals(6, spread.at(0.9), 1e-6);
    assertEquals(5 - 3.9469 / 2, spread.at(1e-300), 1e-4);
  }

  /** The numbers worked in the documentation, models/uncertainty.md. */
  @Test
  void aSkewedEstimateIsFittedOnBothSides() {
    // v solves (v - 0.1)² = 0.1·(v + w)·v and w solves (w - 0.3)² = 0.1·(v + w)·w:
    // 0.1274² = 0.01623 = 0.1·0.7137·0.2274 and 0.1863² = 0.03471 = 0.1·0.7137·0.4863.
    FittedDistribution triangular = of(0.9, 1, 1.3, Distribution.TRIANGULAR, 0.8);
    assertEquals(0.7726, triangular.at(1e-12), 1e-4);
    assertEquals(1.4863, triangular.at(1 - 1e-12), 1e-4);
    // 1.4863 - √(0.5·0.7137·0.4863) = 1.4863 - 0.4166.
    assertEquals(1.0697, triangular.at(0.5), 1e-4);
    FittedDistribution pert = of(0.9, 1, 1.3, Distribution.PERT, 0.8);
    assertEquals(0.9, pert.at(0.1), 1e-6);
    assertEquals(1.3, pert.at(0.9), 1e-6);
    // From 0.818559 over a width of 0.872963 the mode is at m = 0.181441 / 0.872963 = 0.207845.
    BetaDistribution beta = BetaDistribution.of(1 + 4 * 0.207845, 5 - 4 * 0.207845);
    assertEquals(0.818559 + 0.872963 * beta.inverseCumulativeProbability(0.5), 1.0652, 1e-4);
    assertEquals(1.0652, pert.at(0.5), 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "0.1", "0.01", "0.3", "0.5", "0.77", "0.98"})
  void aTableOfQuantilesIsOffByLessThanAMillionth(double mode) {
    BetaDistribution beta = BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode);
    QuantileTable table = QuantileTable.of(beta);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2000; i++) {
      double share = i < 1000 ? random.nextDouble() : StrictMath.pow(random.nextDouble(), 4);
      assertEquals(beta.inverseCumulativeProbability(share), table.at(share), 1e-6);
    }
  }

  @ParameterizedTest
  @EnumSource(Distribution.class)
  void lowAndHighAreTheQuantilesThatWereAskedFor(Distribution distribution) {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 200; i++) {
      double low = random.nextDouble(-5, 5);
      double high = low + random.nextDouble(1e-3, 9);
      // The ends themselves too: the mode may be as far out as low or high.
      double place = Math.min(1, Math.max(0, random.nextDouble(-0.1, 1.1)));
      double central = Math.min(high, low + place * (high - low));
      double interval = random.nextDouble(0.5, 0.98);
      FittedDistribution spread = of(low, central, high, distribution, interval);
      double tail = (1 - interval) / 2;
      double range = spread.at(1 - 1e-12) - spread.at(1e-12);
      assertEquals(low, spread.at(tail), 2e-6 * range);
      assertEquals(high, spread.at(1 - tail), 2e-6 * range);
    }
  }

  @ParameterizedTest
  @EnumSource(Distribution.class)
  void aGreaterShareIsNeverASmallerValue(Distribution distribution) {
    FittedDistribution spread = of(1, 1.5, 4, distribution, 0.8);
    SplittableRandom random = new SplittableRandom(3);
    double[] shares = random.doubles(20_000, 1e-12, 1).sorted().toArray();
    for (int i = 1; i < shares.length; i++) {
      assertTrue(spread.at(shares[i - 1]) <= spread.at(shares[i]) + 1e-14);
    }
  }

  @ParameterizedTest
  @EnumSource(Distribution.class)
  void withoutDoubtEveryDrawIsTheCentralValue(Distribution distribution) {
    assertEquals(0.7, of(0.7, 0.7, 0.7, distribution, 0.8).at(0.03));
  }

  @Test
  void whatCannotBeFittedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(2, 1, 3, Distribution.TRIANGULAR, 0.8));
    assertThrows(IllegalArgumentException.class, () -> of(1, 2, 3, Distribution.TRIANGULAR, 0.4));
    assertThrows(IllegalArgumentException.class, () -> of(1, 2, 3, Distribution.NORMAL, 1));
  }
}
