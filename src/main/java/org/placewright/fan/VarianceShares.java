package org.placewright.fan;

import org.placewright.uncertainty.Moments;

/**
 * How much of the variance of a result is due to each input: the squared correlations of the result
 * with the inputs after these have been freed of their correlations with each other, as little
 * changed as can be (CAR scores; Zuber and Strimmer, Statistical Applications in Genetics and
 * Molecular Biology 2011, 10:34). {@code ω = P^(-1/2) · ρ}, share = ω². They are never negative,
 * sum to the part of the variance that straight lines explain, and are the squared correlations
 * where inputs are independent. Inputs that always move together share alike.
 */
final class VarianceShares {
  /** Directions in which inputs do not vary by more than this, of 1, are none. */
  private static final double LEAST_DIRECTION = 1e-9;

  private VarianceShares() {}

  /**
   * The shares of one result.
   *
   * @param gaps the results, then the inputs, with the inputs
   * @param results how many results
   * @param result index of the one to explain
   * @param inputs the inputs that can change it
   * @return a share for each of these; all 0 where the result does not vary
   */
  static double[] of(Moments gaps, int results, int result, int[] inputs) {
    double[][] correlations = new double[inputs.length][inputs.length];
    double[] withResult = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      for (int j = 0; j < inputs.length; j++) {
        correlations[i][j] = gaps.correlation(results + inputs[i], inputs[j]);
      }
      withResult[i] = gaps.correlation(result, inputs[i]);
    }
    double[] freed = timesInverseRoot(SymmetricMatrix.eigen(correlations), withResult);
    double[] shares = new double[freed.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = freed[i] * freed[i];
    }
    return shares;
  }

  private static double[] timesInverseRoot(SymmetricMatrix.Eigen eigen, double[] vector) {
    int size = vector.length;
    double[] product = new double[size];
    for (int k = 0; k < size; k++) {
      if (eigen.values()[k] > LEAST_DIRECTION) {
        double along = 0;
        for (int i = 0; i < size; i++) {
          along += eigen.vectors()[i][k] * vector[i];
        }
        double stretched = along / Math.sqrt(eigen.values()[k]);
        for (int i = 0; i < size; i++) {
          product[i] += eigen.vectors()[i][k] * stretched;
        }
      }
    }
    return product;
  }
}
