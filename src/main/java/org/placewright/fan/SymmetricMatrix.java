package org.placewright.fan;

/**
 * The eigenvectors of a symmetric matrix, by Jacobi's rotations: slow for large ones, and exact.
 */
final class SymmetricMatrix {
  private static final int MOST_SWEEPS = 60;

  private final double[][] left;
  private final double[][] vectors;

  private SymmetricMatrix(double[][] matrix) {
    int size = matrix.length;
    left = new double[size][];
    vectors = new double[size][size];
    for (int i = 0; i < size; i++) {
      left[i] = matrix[i].clone();
      vectors[i][i] = 1;
    }
  }

  /**
   * Eigenvectors, and the factors by which the matrix stretches them.
   *
   * @param values the factors, in the order of the vectors
   * @param vectors the directions, one a column
   */
  @SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
  record Eigen(double[] values, double[][] vectors) {}

  /** The eigenvalues and eigenvectors of a symmetric matrix, which stays as it is. */
  static Eigen eigen(double[][] matrix) {
    SymmetricMatrix turning = new SymmetricMatrix(matrix);
    for (int sweep = 0; sweep < MOST_SWEEPS && turning.sweep(); sweep++) {
      // Each sweep leaves less beside the diagonal.
    }
    double[] values = new double[matrix.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = turning.left[i][i];
    }
    return new Eigen(values, turning.vectors);
  }

  /** Returns whether anything was left to turn. */
  private boolean sweep() {
    boolean any = false;
    for (int p = 0; p < left.length; p++) {
      for (int q = p + 1; q < left.length; q++) {
        if (Math.abs(left[p][q]) > 1e-14) {
          turn(p, q);
          any = true;
        }
      }
    }
    return any;
  }

  private void turn(int p, int q) {
    double theta = (left[q][q] - left[p][p]) / (2 * left[p][q]);
    double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (int k = 0; k < left.length; k++) {
      double before = left[k][p];
      left[k][p] = cosine * before - sine * left[k][q];
      left[k][q] = sine * before + cosine * left[k][q];
    }
    for (int k = 0; k < left.length; k++) {
      double before = left[p][k];
      left[p][k] = cosine * before - sine * left[q][k];
      left[q][k] = sine * before + cosine * left[q][k];
      before = vectors[k][p];
      vectors[k][p] = cosine * before - sine * vectors[k][q];
      vectors[k][q] = sine * before + cosine * vectors[k][q];
    }
  }
}
