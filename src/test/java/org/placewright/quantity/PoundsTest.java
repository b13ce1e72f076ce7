package org.placewright.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Money to the penny. */
class PoundsTest {
  private static Fraction half(long above) {
    return new Fraction(BigInteger.valueOf(above), BigInteger.TWO);
  }

  @Test
  void poundsAreAHundredPence() {
    assertEquals(new Pounds(1_250), Pounds.of(new BigDecimal("12.5")));
    assertEquals(new BigDecimal("12.50"), new Pounds(1_250).gbp());
    assertThrows(ArithmeticException.class, () -> Pounds.of(new BigDecimal("0.001")));
    assertEquals("£-12.50", new Pounds(-1_250).toString());
  }

  @Test
  void sumsAndProductsAreExactOrRefused() {
    Pounds most = new Pounds(Long.MAX_VALUE);
    assertEquals(new Pounds(7), new Pounds(4).plus(new Pounds(3)));
    assertEquals(new Pounds(1), new Pounds(4).minus(new Pounds(3)));
    assertEquals(new Pounds(12), new Pounds(4).times(3));
    assertThrows(ArithmeticException.class, () -> most.plus(new Pounds(1)));
    assertThrows(ArithmeticException.class, () -> Pounds.ZERO.minus(most).minus(new Pounds(2)));
    assertThrows(ArithmeticException.class, () -> most.times(2));
    assertTrue(new Pounds(3).compareTo(new Pounds(4)) < 0);
  }

  @Test
  void partsAreRoundedDown() {
    assertEquals(new Pounds(33), new Pounds(100).part(new Share(0.3333)));
    assertEquals(new Pounds(66), new Pounds(100).rest(new Share(0.3333)));
    // As decimals: 0.07 · 100 is 7, though the double is a hair more and 0.29 · 100 a hair less.
    assertEquals(new Pounds(7), new Pounds(100).part(new Share(0.07)));
    assertEquals(new Pounds(29), new Pounds(100).part(new Share(0.29)));
    assertEquals(new Pounds(71), new Pounds(100).rest(new Share(0.29)));
    assertEquals(new Pounds(150), new Pounds(100).part(new BigDecimal("1.505")));
  }

  @Test
  void theNearestPennyIsTheEvenOneOfTwo() {
    assertEquals(new Pounds(2), Pounds.nearest(2.5));
    assertEquals(new Pounds(4), Pounds.nearest(3.5));
    assertEquals(new Pounds(-2), Pounds.nearest(-2.5));
    assertEquals(new Pounds(1L << 60), Pounds.nearest(0x1p60));
    assertEquals(new Pounds(-(1L << 60)), Pounds.nearest(-0x1p60));
    assertThrows(ArithmeticException.class, () -> Pounds.nearest(1e30));
  }

  @Test
  void whereDoublesCannotDecideFractionsDo() {
    assertEquals(new Pounds(4), Pounds.nearest(2.5, () -> half(7)));
    assertEquals(new Pounds(-4), Pounds.nearest(-2.5, () -> half(-7)));
    // A millionth from the half is enough of a difference among pence, and not among billions.
    assertEquals(new Pounds(2), Pounds.nearest(2.499999, () -> half(70)));
    assertEquals(new Pounds(3), Pounds.nearest(2.500001, () -> half(70)));
    assertEquals(new Pounds(35), Pounds.nearest(5e9 + 0.4999995, () -> half(70)));
    assertEquals(new Pounds(35), Pounds.nearest(-5e9 - 0.4999995, () -> half(70)));
  }
}
