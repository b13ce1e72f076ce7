package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExactSumTest {
  @Test
  void keepsWhatDoublesLose() {
    ExactSum sum = new ExactSum();
    sum.add(1e300);
    sum.add(1e-300);
    sum.add(-1e300);
    assertEquals(0, new BigDecimal(1e-300).compareTo(sum.value().toBigDecimal()));
    assertEquals(1, sum.signum());
  }

  @Test
  void productsAgreeWithBigDecimalOverTheWholeRangeOfDoubles() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 300; trial++) {
      ExactSum sum = new ExactSum();
      BigDecimal expected = BigDecimal.ZERO;
      for (int k = 0; k < 12; k++) {
        double a = anyDouble(random);
        double b = anyDouble(random);
        sum.addProduct(a, b);
        expected = expected.add(new BigDecimal(a).multiply(new BigDecimal(b)));
        assertEquals(expected.signum(), sum.signum());
      }
      assertEquals(0, expected.compareTo(sum.value().toBigDecimal()));
    }
  }

  @Test
  void theExtremeProductsFit() {
    for (double extreme : new double[] {Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE}) {
      ExactSum sum = new ExactSum();
      sum.addProduct(extreme, extreme);
      BigDecimal exact = new BigDecimal(extreme).multiply(new BigDecimal(extreme));
      assertEquals(0, exact.compareTo(sum.value().toBigDecimal()));
    }
  }

  @Test
  void clearForgetsEverything() {
    ExactSum sum = new ExactSum();
    sum.addProduct(-3, 1e200);
    sum.clear();
    assertEquals(0, sum.signum());
    sum.add(2);
    assertEquals(0, BigDecimal.valueOf(2).compareTo(sum.value().toBigDecimal()));
  }

  @Test
  void whatCancelsIsNothing() {
    ExactSum sum = new ExactSum();
    sum.addProduct(1e200, 1e-200);
    sum.addProduct(1e-200, -1e200);
    assertEquals(0, sum.signum());
    sum.addProduct(-3, -3);
    sum.add(-9);
    assertEquals(0, sum.signum());
    sum.add(-Double.MIN_VALUE);
    assertEquals(-1, sum.signum());
  }

  @Test
  void refusesInfinity() {
    ExactSum sum = new ExactSum();
    assertThrows(ArithmeticException.class, () -> sum.add(Double.POSITIVE_INFINITY));
  }

  @Test
  void floorIsTheGreatestDoubleNotAbove() {
    // 0.1 + 0.2 is 0.3000000000000000166… exactly; doubles around it are 0.3 (below) and
    // 0.30000000000000004.
    Dyadic sum = Dyadic.of(0.1).plus(Dyadic.of(0.2));
    assertEquals(0.3, sum.floor());
    assertEquals(-0.30000000000000004, sum.times(-1).floor());
  }

  @Test
  void theNearestDoubleIsThatOfBigDecimal() {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 500; trial++) {
      ExactSum sum = new ExactSum();
      for (int k = 0; k < 3; k++) {
        sum.addProduct(anyDouble(random), random.nextBoolean() ? 1 : anyDouble(random));
      }
      assertEquals(sum.value().toBigDecimal().doubleValue(), sum.value().doubleValue());
    }
    // 2^53 + 1 lies between two doubles: the even one is taken.
    assertEquals(0x1p53, Dyadic.of(0x1p53).plus(Dyadic.of(1)).doubleValue());
    assertEquals(Double.POSITIVE_INFINITY, Dyadic.of(0x1p1000).times(0x1p1000).doubleValue());
  }

  @Test
  void aSubnormalIsRoundedOnce() {
    // A hair below one and a half of the least double.
    BigInteger odd = BigInteger.valueOf(3).shiftLeft(60).subtract(BigInteger.ONE);
    assertEquals(Double.MIN_VALUE, new Dyadic(odd, -1135).doubleValue());
    // Just below the normal doubles there are 52 digits: 1, zeros, 1, and then a hair less than a
    // half, which as the 53rd digit would be a half.
    BigInteger two = BigInteger.ONE.shiftLeft(51).add(BigInteger.ONE);
    BigInteger half = BigInteger.ONE.shiftLeft(27).subtract(BigInteger.ONE);
    Dyadic number = new Dyadic(two.shiftLeft(28).add(half), -1102);
    assertEquals(Double.MIN_NORMAL / 2 + Double.MIN_VALUE, number.doubleValue());
    assertEquals(Double.MIN_NORMAL, new Dyadic(BigInteger.ONE, -1022).doubleValue());
  }

  private static double anyDouble(SplittableRandom random) {
    double mantissa = random.nextDouble() * 2 - 1;
    return random.nextInt(3) == 0 ? mantissa : Math.scalb(mantissa, random.nextInt(-1070, 1000));
  }
}
