package org.placewright.uncertainty;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.anEstimate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.quantity.Distribution;
import org.placewright.scenario.uncertainty.Correlation;

class SampleTest {
  private static final int DRAWS = 10_000;

  private static double[][] columns(Sample sample) {
    double[][] columns = new double[sample.inputs()][sample.draws()];
    double[] draw = new double[sample.inputs()];
    for (int i = 0; i < sample.draws(); i++) {
      sample.shares(i, draw);
      for (int input = 0; input < draw.length; input++) {
        columns[input][i] = draw[input];
      }
    }
    return columns;
  }

  private static boolean oncePerStratum(double[] column) {
    boolean[] taken = new boolean[column.length];
    for (double share : column) {
      int stratum = (int) Math.floor(share * column.length);
      if (taken[stratum]) {
        return false;
      }
      taken[stratum] = true;
    }
    return true;
  }

  /** Spearman's: Pearson's correlation of the ranks, of which no two are the same. */
  private static double rankCorrelation(double[] first, double[] second) {
    double[] a = ranks(first);
    double[] b = ranks(second);
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - b[i]) * (a[i] - b[i]);
    }
    double n = a.length;
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.stream(values).map(v -> Arrays.binarySearch(sorted, v)).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16, 17, 1000, 10_000, 65_537})
  void everyInputFallsOnceIntoEachStratum(int draws) {
    for (double[] column : columns(Sample.of(5, draws, 42, RankCorrelations.none()))) {
      assertTrue(oncePerStratum(column));
      assertTrue(Arrays.stream(column).allMatch(share -> share > 0 && share < 1));
    }
  }

  @Test
  void aDrawIsTheSameInAnyOrderAndThread() {
    Sample sample = Sample.of(3, 500, 7, RankCorrelations.none());
    double[][] columns = columns(sample);
    IntStream.range(0, 500)
        .map(i -> 499 - i)
        .parallel()
        .forEach(
            i -> {
              double[] draw = new double[3];
              Sample.of(3, 500, 7, RankCorrelations.none()).shares(i, draw);
              assertArrayEquals(new double[] {columns[0][i], columns[1][i], columns[2][i]}, draw);
            });
  }

  @Test
  void inputsAreIndependent() {
    double[][] columns = columns(Sample.of(12, DRAWS, 1, RankCorrelations.none()));
    double squares = 0;
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < i; j++) {
        double correlation = rankCorrelation(columns[i], columns[j]);
        // Four standard errors of 1/√n.
        assertEquals(0, correlation, 0.04);
        squares += correlation * correlation;
      }
    }
    // 66 pairs: the mean square is 1/n, give or take √(2/66) = 17 % of it.
    assertEquals(1.0 / DRAWS, squares / 66, 0.5 / DRAWS);
  }

  @Test
  void anotherSeedIsAnotherSample() {
    double[][] one = columns(Sample.of(1, 100, 1, RankCorrelations.none()));
    double[][] two = columns(Sample.of(1, 100, 2, RankCorrelations.none()));
    assertFalse(Arrays.equals(one[0], two[0]));
  }

  @Test
  void placesWithinStrataAreEven() {
    double[] column = columns(Sample.of(1, DRAWS, 3, RankCorrelations.none()))[0];
    int[] tenths = new int[10];
    for (double share : column) {
      double within = share * DRAWS - Math.floor(share * DRAWS);
      tenths[(int) (within * 10)]++;
    }
    // 1,000 expected in each, standard deviation √900 = 30.
    for (int tenth : tenths) {
      assertEquals(1000, tenth, 120);
    }
  }

  @Test
  void correlatedInputsHaveTheRankCorrelationsAskedFor() {
    List<String> names = List.of("alone", "a", "b", "c", "d", "e");
    List<Correlation> wanted =
        List.of(
            new Correlation("b", "a", 0.7),
            new Correlation("b", "c", -0.5),
            new Correlation("d", "e", 0.95));
    Sample sample = Sample.of(6, DRAWS, 1, RankCorrelations.of(names, wanted));
    double[][] columns = columns(sample);
    assertEquals(0.7, rankCorrelation(columns[1], columns[2]), 0.02);
    assertEquals(-0.5, rankCorrelation(columns[2], columns[3]), 0.02);
    // What is not named is as independent as lots are: four standard errors of 1/√n.
    assertEquals(0, rankCorrelation(columns[1], columns[3]), 0.04);
    assertEquals(0.95, rankCorrelation(columns[4], columns[5]), 0.02);
    assertEquals(0, rankCorrelation(columns[0], columns[2]), 0.04);
    // The chances of each input stay even, if not one to a stratum.
    for (double[] column : columns) {
      assertEquals(0.5, Arrays.stream(column).average().orElseThrow(), 0.01);
      assertEquals(1000, Arrays.stream(column).filter(share -> share < 0.1).count(), 120);
    }
    assertTrue(oncePerStratum(columns[0]));
    assertTrue(oncePerStratum(columns[1]));
    assertTrue(oncePerStratum(columns[4]));
  }

  @Test
  void theOrderOfCorrelationsDoesNotMatter() {
    List<String> names = List.of("a", "b", "c");
    Correlation ab = new Correlation("a", "b", 0.3);
    Correlation bc = new Correlation("b", "c", 0.4);
    Sample one = Sample.of(3, 50, 1, RankCorrelations.of(names, List.of(ab, bc)));
    Sample other = Sample.of(3, 50, 1, RankCorrelations.of(names, List.of(bc, ab)));
    assertTrue(Arrays.deepEquals(columns(one), columns(other)));
  }

  @Test
  void whatIsConnectedThroughAThirdIsJudgedTogether() {
    // Each pair alone is possible, but two inputs that both go with a third are not independent.
    List<Correlation> chain =
        List.of(new Correlation("a", "c", 0.9), new Correlation("b", "c", 0.9));
    ImpossibleCorrelations error =
        assertThrows(
            ImpossibleCorrelations.class, () -> RankCorrelations.of(List.of("a", "b", "c"), chain));
    assertEquals(2, error.correlations().size());
  }

  @Test
  void correlationsThatContradictEachOtherAreNamed() {
    List<Correlation> circle =
        List.of(
            new Correlation("a", "b", 0.9),
            new Correlation("b", "c", 0.9),
            new Correlation("a", "c", -0.9),
            new Correlation("x", "y", 0.5));
    List<String> names = List.of("a", "b", "c", "x", "y");
    ImpossibleCorrelations error =
        assertThrows(ImpossibleCorrelations.class, () -> RankCorrelations.of(names, circle));
    assertEquals(
        "no inputs can have these rank correlations together:"
            + " a and b 0.9; a and c -0.9; b and c 0.9",
        error.getMessage());
    assertEquals(3, error.correlations().size());
  }

  /** The same on every JDK: run on 17 and 25. */
  @Test
  void drawsHaveTheseBits() {
    List<String> names = List.of("a", "b", "c", "d");
    List<Correlation> pair = List.of(new Correlation("a", "b", 0.6));
    Sample sample = Sample.of(4, 1000, 1, RankCorrelations.of(names, pair));
    Distribution[] forms = Distribution.values();
    FittedDistribution[] spreads = new FittedDistribution[4];
    for (int i = 0; i < 4; i++) {
      spreads[i] =
          FittedDistribution.of(
              anEstimate()
                  .low(0.9)
                  .central(1)
                  .high(1.3)
                  .distribution(forms[i])
                  .interval(0.8)
                  .build());
    }
    long bits = 0;
    double[] draw = new double[4];
    for (int i = 0; i < 1000; i++) {
      sample.shares(i, draw);
      for (int j = 0; j < 4; j++) {
        bits = 31 * bits + Double.doubleToLongBits(spreads[j].at(draw[j]));
      }
    }
    assertEquals("4d01e3e9576b339d", Long.toHexString(bits));
  }
}
