package org.placewright.uncertainty;

import java.util.List;
import java.util.Optional;

/** Inputs that go together: their places in the sample, and the Cholesky factor of their matrix. */
final class CorrelatedGroup {
  /** A matrix whose pivot is smaller is as good as singular. */
  private static final double LEAST_PIVOT = 1e-10;

  private static final double NEXT_TO_ONE = 1 - 0x1p-53;

  private final int[] members;
  private final double[][] factor;

  private CorrelatedGroup(int[] members, double[][] factor) {
    this.members = members;
    this.factor = factor;
  }

  /** Pearson's correlation of two normal numbers with a rank correlation: {@code 2 sin(π·ρ/6)}. */
  static double linear(double rank) {
    return 2 * StrictMath.sin(Math.PI * rank / 6);
  }

  /** The group; empty when the matrix is not positive definite. */
  static Optional<CorrelatedGroup> of(List<Integer> members, double[][] matrix) {
    int size = matrix.length;
    double[][] factor = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= factor[i][k] * factor[j][k];
        }
        if (i == j && !(rest > LEAST_PIVOT)) {
          return Optional.empty();
        }
        factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
      }
    }
    return Optional.of(
        new CorrelatedGroup(members.stream().mapToInt(Integer::intValue).toArray(), factor));
  }

  void join(double[] shares) {
    double[] normals = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      normals[i] = SplitNormal.STANDARD.inverseCumulativeProbability(shares[members[i]]);
    }
    // The first one's factor is 1, so that it stays in its stratum.
    for (int i = 1; i < members.length; i++) {
      double joined = 0;
      for (int j = 0; j <= i; j++) {
        joined += factor[i][j] * normals[j];
      }
      double share = SplitNormal.STANDARD.cumulativeProbability(joined);
      shares[members[i]] = Math.min(NEXT_TO_ONE, Math.max(Double.MIN_NORMAL, share));
    }
  }
}
