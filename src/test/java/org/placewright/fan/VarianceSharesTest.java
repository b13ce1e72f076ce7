package org.placewright.fan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.placewright.uncertainty.Moments;

class VarianceSharesTest {
  /** Over all four corners of a square, y = 2a + b: a has 4 parts of the variance in 5. */
  @Test
  void independentInputsHaveTheirSquaredCorrelations() {
    Moments moments = new Moments(1 + 2, 2);
    for (double a : new double[] {-1, 1}) {
      for (double b : new double[] {-1, 1}) {
        moments.add(new double[] {2 * a + b, a, b}, new double[] {a, b});
      }
    }
    double[] shares = VarianceShares.of(moments, 1, 0, new int[] {0, 1});
    assertArrayEquals(new double[] {0.8, 0.2}, shares, 1e-12);
  }

  /** The product of two independent inputs goes straight with neither. */
  @Test
  void whatInputsDoOnlyTogetherBelongsToNone() {
    Moments moments = new Moments(1 + 2, 2);
    for (double a : new double[] {-1, 1}) {
      for (double b : new double[] {-1, 1}) {
        moments.add(new double[] {a + a * b, a, b}, new double[] {a, b});
      }
    }
    double[] shares = VarianceShares.of(moments, 1, 0, new int[] {0, 1});
    assertArrayEquals(new double[] {0.5, 0}, shares, 1e-12);
  }

  @Test
  void anInputAndItsCopyShareAlike() {
    Moments moments = new Moments(1 + 2, 2);
    for (double a : new double[] {-1, 0, 2}) {
      moments.add(new double[] {3 * a, a, a}, new double[] {a, a});
    }
    double[] shares = VarianceShares.of(moments, 1, 0, new int[] {0, 1});
    assertArrayEquals(new double[] {0.5, 0.5}, shares, 1e-9);
  }

  @Test
  void theSharesOfALinearResultSumToOneForAnyCorrelations() {
    SplittableRandom random = new SplittableRandom(1);
    int inputs = 6;
    Moments moments = new Moments(1 + inputs, inputs);
    for (int draw = 0; draw < 200; draw++) {
      double[] values = new double[inputs];
      double[] outputs = new double[1 + inputs];
      for (int i = 0; i < inputs; i++) {
        values[i] = random.nextDouble() + (i > 0 ? 0.7 * values[i - 1] : 0);
        outputs[0] += (i - 2.5) * values[i];
        outputs[1 + i] = values[i];
      }
      moments.add(outputs, values);
    }
    double sum = 0;
    for (double share : VarianceShares.of(moments, 1, 0, new int[] {0, 1, 2, 3, 4, 5})) {
      sum += share;
    }
    assertEquals(1, sum, 1e-9);
  }

  @Test
  void whatDoesNotVaryHasNoShares() {
    Moments moments = new Moments(1 + 1, 1);
    moments.add(new double[] {5, 1}, new double[] {1});
    moments.add(new double[] {5, 2}, new double[] {2});
    assertArrayEquals(new double[] {0}, VarianceShares.of(moments, 1, 0, new int[] {0}), 0);
  }
}
