package org.placewright.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void aHandWorkedExample() {
    // Inputs 1, 2, 3 (mean 2, variance 1); outputs 2, 3, 7 (mean 4, variance (4 + 1 + 9) / 2 = 7);
    // covariance (-1·-2 + 0·-1 + 1·3) / 2 = 2.5, correlation 2.5 / √7 = 0.944911.
    Moments moments = new Moments(1, 1);
    moments.add(new double[] {2}, new double[] {1});
    moments.add(new double[] {3}, new double[] {2});
    moments.add(new double[] {7}, new double[] {3});
    assertEquals(3, moments.count());
    assertEquals(4, moments.mean(0), 1e-12);
    assertEquals(7, moments.variance(0), 1e-12);
    assertEquals(2, moments.inputMean(0), 1e-12);
    assertEquals(1, moments.inputVariance(0), 1e-12);
    assertEquals(2.5, moments.covariance(0, 0), 1e-12);
    assertEquals(0.944911, moments.correlation(0, 0), 1e-6);
  }

  @Test
  void chunksMergeIntoTheWhole() {
    SplittableRandom random = new SplittableRandom(1);
    Moments whole = new Moments(2, 3);
    Moments merged = new Moments(2, 3);
    for (int chunk = 0; chunk < 4; chunk++) {
      Moments part = new Moments(2, 3);
      for (int draw = 0; draw < 100 * chunk; draw++) {
        double[] inputs = random.doubles(3, 1000, 1001).toArray();
        double[] outputs = {inputs[0] - 2 * inputs[1], inputs[2] * random.nextDouble()};
        whole.add(outputs, inputs);
        part.add(outputs, inputs);
      }
      merged.merge(part);
    }
    assertEquals(600, merged.count());
    for (int output = 0; output < 2; output++) {
      assertEquals(whole.mean(output), merged.mean(output), 1e-9);
      assertEquals(whole.variance(output), merged.variance(output), 1e-6);
      for (int input = 0; input < 3; input++) {
        assertEquals(whole.inputMean(input), merged.inputMean(input), 1e-9);
        assertEquals(whole.inputVariance(input), merged.inputVariance(input), 1e-9);
        assertEquals(whole.covariance(output, input), merged.covariance(output, input), 1e-7);
      }
    }
    // Of a sum of independent parts, an input explains the square of its correlation.
    assertEquals(0.8, merged.correlation(0, 1) * merged.correlation(0, 1), 0.05);
  }

  @Test
  void whatNeverChangesExplainsNothing() {
    Moments moments = new Moments(1, 1);
    assertEquals(0, moments.variance(0));
    moments.add(new double[] {2}, new double[] {1});
    moments.add(new double[] {3}, new double[] {1});
    assertEquals(0, moments.correlation(0, 0));
  }
}
