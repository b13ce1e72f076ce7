package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static double gap(double objective, double bound) {
    return new Certificate(objective, bound, List.of()).gap();
  }

  @Test
  void measuresTheGapAsAShareOfTheObjective() {
    // (200 - 199) / 200
    assertEquals(0.005, gap(200, 199));
  }

  @Test
  void hasNoGapWhereTheObjectiveIsTheBound() {
    assertEquals(0, gap(200, 200));
    assertEquals(0, gap(0, 0));
  }

  @Test
  void hasNoGapWhereRoundingPutsTheBoundAHairAbove() {
    assertEquals(0, gap(200, Math.nextUp(200.0)));
  }

  @Test
  void isWholeWhereTheBoundIsNothing() {
    assertEquals(1, gap(200, 0));
  }

  @Test
  void isInfiniteWithoutAFiniteBound() {
    for (double none : new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
      assertEquals(Double.POSITIVE_INFINITY, gap(200, none));
    }
    assertEquals(Double.POSITIVE_INFINITY, gap(200, Double.NaN));
  }

  @Test
  void isProvenBestUpToATenMillionth() {
    assertTrue(new Certificate(1, 1 - Certificate.ROUNDING / 2, List.of()).isBest());
    assertTrue(new Certificate(1e7, 1e7 - 1, List.of()).isBest());
    assertFalse(new Certificate(1, 1 - 2 * Certificate.ROUNDING, List.of()).isBest());
    assertFalse(new Certificate(1, Double.NEGATIVE_INFINITY, List.of()).isBest());
  }

  @Test
  void aPlanThatCostsNothingAboveABoundBelowNothingHasNoShare() {
    assertEquals(Double.POSITIVE_INFINITY, gap(0, -1));
  }

  @Test
  void holdsWhereNothingFails() {
    assertTrue(new Certificate(1, 1, List.of()).holds());
    assertFalse(new Certificate(1, 1, List.of("a row is broken")).holds());
  }
}
