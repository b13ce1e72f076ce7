package org.placewright.quantity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {
  private static Fraction of(long above, long below) {
    return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  @Test
  void isInLowestTerms() {
    assertEquals(of(2, 3), of(8, 12));
    assertEquals(of(-1, 2), of(1, 1).plus(of(-3, 2)));
    assertEquals(of(1, 3), of(2, 3).rest());
    assertEquals(of(9, 8), of(3, 4).over(of(2, 3)));
  }

  @Test
  void nothingAddsNothing() {
    assertEquals(of(2, 3), of(2, 3).plus(Fraction.ZERO));
    assertEquals(of(-2, 3), Fraction.ZERO.plus(of(-2, 3)));
    assertEquals(Fraction.ZERO, of(2, 3).plus(of(-4, 6)));
    assertEquals(Fraction.ZERO, of(2, 3).times(of(0, 5)));
    assertEquals(Fraction.ZERO, Fraction.ZERO.times(of(-2, 3)));
    assertTrue(of(2, 3).plus(of(-4, 6)).isZero());
    assertFalse(of(1, 1_000_000).isZero());
  }

  @Test
  void aNumberStandsForTheDecimalThatWasWritten() {
    assertEquals(of(3, 10), Fraction.written(0.1 + 0.2));
    assertEquals(of(3, 20), Fraction.written(1 - 0.85));
    assertEquals(of(1_042_425, 1), Fraction.written(1_042_425));
    assertEquals(of(-1, 40), Fraction.written(-0.025));
    assertEquals(Fraction.ZERO, Fraction.written(0));
  }

  @Test
  void halvesGoToTheEvenNumber() {
    assertEquals(2, of(5, 2).nearest());
    assertEquals(4, of(7, 2).nearest());
    assertEquals(-2, of(-5, 2).nearest());
    assertEquals(3, of(250_001, 100_000).nearest());
    // 0.15 · 10 / 3 · 5,000,001 pence is half a penny over 2,500,000.
    assertEquals(new Pounds(2_500_000), Pounds.nearest(2_500_000.5000001, () -> of(5_000_001, 2)));
    assertEquals(new Pounds(2_500_001), Pounds.nearest(2_500_000.6, () -> of(0, 1)));
  }

  @Test
  void sharesOutByFractions() {
    // Thirds of 100 to those that lost as much go to the first.
    assertArrayEquals(
        new long[] {34, 33, 33}, Apportionment.of(100, List.of(of(1, 7), of(1, 7), of(1, 7))));
    assertArrayEquals(new long[] {2, 1}, Apportionment.of(3, List.of(of(2, 3), of(1, 3))));
    assertArrayEquals(new long[] {1, 1}, Apportionment.of(2, List.of(of(0, 1), of(0, 1))));
  }

  @Test
  void aDenominatorIsOverNothing() {
    assertThrows(IllegalArgumentException.class, () -> of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> of(1, -2));
    assertEquals(of(100, 1), Fraction.written(100));
    assertEquals(of(6, 1), of(2, 1).times(of(3, 1)));
    assertEquals(of(5, 6), of(1, 2).plus(of(1, 3)));
  }
}
