package org.placewright.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class QuantileSketchTest {
  private static QuantileSketch of(double... numbers) {
    QuantileSketch sketch = new QuantileSketch();
    Arrays.stream(numbers).forEach(sketch::add);
    return sketch;
  }

  private static void staysWithinItsAccuracy(ToDoubleFunction<SplittableRandom> source) {
    SplittableRandom random = new SplittableRandom(17);
    double[] numbers = random.doubles(10_000).map(u -> source.applyAsDouble(random)).toArray();
    QuantileSketch sketch = of(numbers);
    Arrays.sort(numbers);
    for (int percent = 0; percent <= 1000; percent++) {
      double share = percent / 1000.0;
      double exact = numbers[(int) Math.max(0, Math.ceil(share * 10_000) - 1)];
      double allowed = Math.max(QuantileSketch.SMALLEST, Math.abs(exact) / 1000);
      assertEquals(exact, sketch.quantile(share), allowed);
    }
  }

  @Test
  void quantilesAreOffByATenthOfAPercentAtMost() {
    staysWithinItsAccuracy(random -> random.nextDouble(8000, 12_000));
    staysWithinItsAccuracy(random -> random.nextDouble(-3, 5));
    staysWithinItsAccuracy(random -> Math.max(0, random.nextDouble(-500, 500)));
    staysWithinItsAccuracy(random -> -StrictMath.exp(random.nextDouble(-20, 40)));
  }

  @Test
  void aQuantileIsTheNumberOfItsRank() {
    // Ranks ⌈0.25·4⌉ = 1, ⌈0.5·4⌉ = 2 and ⌈0.75·4⌉ = 3.
    QuantileSketch sketch = of(-2, 0, 1, 3);
    assertEquals(-2, sketch.quantile(0));
    assertEquals(-2, sketch.quantile(0.25));
    assertEquals(0, sketch.quantile(0.5));
    assertEquals(1, sketch.quantile(0.75), 0.001);
    assertEquals(3, sketch.quantile(1));
    assertEquals(4, sketch.count());
    assertEquals(2, sketch.countAboveZero());
  }

  @Test
  void oneNumberOverAndOverIsItself() {
    QuantileSketch sketch = of(371.5, 371.5, 371.5, 371.5);
    assertEquals(371.5, sketch.quantile(0.5));
  }

  @Test
  void ordersAndPartsMakeNoDifference() {
    SplittableRandom random = new SplittableRandom(2);
    double[] numbers = random.doubles(5000, -40, 100).toArray();
    QuantileSketch whole = of(numbers);
    QuantileSketch parts = of(Arrays.copyOfRange(numbers, 3000, 5000));
    parts.merge(of());
    parts.merge(of(Arrays.copyOfRange(numbers, 0, 10)));
    parts.merge(of(Arrays.copyOfRange(numbers, 10, 3000)));
    assertEquals(whole.count(), parts.count());
    for (int percent = 0; percent <= 100; percent++) {
      assertEquals(whole.quantile(percent / 100.0), parts.quantile(percent / 100.0));
    }
  }

  @Test
  void zerosOfBothPartsCount() {
    QuantileSketch sketch = of(0, 0, 1);
    sketch.merge(of(0, 5));
    assertEquals(5, sketch.count());
    assertEquals(2, sketch.countAboveZero());
    // Rank ⌈0.6·5⌉ = 3 is the third of three zeros, rank 4 the one.
    assertEquals(0, sketch.quantile(0.6));
    assertEquals(1, sketch.quantile(0.8), 0.001);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> of(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> of(Double.NEGATIVE_INFINITY));
    assertThrows(IllegalStateException.class, () -> of().quantile(0.5));
  }

  @Test
  void theEndsOfABinAreWithinItsAccuracy() {
    // A bin from 1 to 1 + 1/512 is given by its middle, 1 + 1/1024: 0.098 % above its lower end.
    QuantileSketch sketch = of(0.5, 1, 1.001953, 2);
    assertTrue(sketch.quantile(0.5) - 1 < 0.001);
    assertEquals(1 + 1.0 / 1024, sketch.quantile(0.5));
    assertEquals(1 + 1.0 / 1024, sketch.quantile(0.75));
  }
}
