package org.placewright.uncertainty;

/**
 * Means and variances of outputs, and their covariances with inputs, of a stream of draws (Welford
 * 1962). Sums are rounded, so that the same bytes need the same chunks of draws, merged in the same
 * order (Chan, Golub and LeVeque 1979). Not for several threads at a time.
 */
public final class Moments {
  private long count;
  private final double[] inputMeans;
  private final double[] inputSquares;
  private final double[] outputMeans;
  private final double[] outputSquares;
  private final double[][] products;

  /**
   * Moments of no draws yet.
   *
   * @param outputs how many numbers come out of each draw
   * @param inputs how many numbers go into it
   */
  public Moments(int outputs, int inputs) {
    inputMeans = new double[inputs];
    inputSquares = new double[inputs];
    outputMeans = new double[outputs];
    outputSquares = new double[outputs];
    products = new double[outputs][inputs];
  }

  /**
   * Adds the figures of one draw.
   *
   * @param outputs what came out
   * @param inputs what went in
   */
  public void add(double[] outputs, double[] inputs) {
    count++;
    double[] steps = new double[inputMeans.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = inputs[i] - inputMeans[i];
      inputMeans[i] += steps[i] / count;
      inputSquares[i] += steps[i] * (inputs[i] - inputMeans[i]);
    }
    for (int o = 0; o < outputMeans.length; o++) {
      double step = outputs[o] - outputMeans[o];
      outputMeans[o] += step / count;
      double left = outputs[o] - outputMeans[o];
      outputSquares[o] += step * left;
      for (int i = 0; i < steps.length; i++) {
        products[o][i] += steps[i] * left;
      }
    }
  }

  /**
   * Adds all draws that another has.
   *
   * @param other of as many outputs and inputs; stays as it is
   */
  public void merge(Moments other) {
    long both = count + other.count;
    if (both == 0) {
      return;
    }
    double part = (double) other.count / both;
    double weight = count * part;
    double[] inputSteps = steps(inputMeans, other.inputMeans);
    double[] outputSteps = steps(outputMeans, other.outputMeans);
    for (int o = 0; o < outputMeans.length; o++) {
      for (int i = 0; i < inputMeans.length; i++) {
        products[o][i] += other.products[o][i] + outputSteps[o] * inputSteps[i] * weight;
      }
    }
    for (int i = 0; i < inputMeans.length; i++) {
      inputSquares[i] += other.inputSquares[i] + inputSteps[i] * inputSteps[i] * weight;
      inputMeans[i] += inputSteps[i] * part;
    }
    for (int o = 0; o < outputMeans.length; o++) {
      outputSquares[o] += other.outputSquares[o] + outputSteps[o] * outputSteps[o] * weight;
      outputMeans[o] += outputSteps[o] * part;
    }
    count = both;
  }

  private static double[] steps(double[] from, double[] to) {
    double[] steps = new double[from.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = to[i] - from[i];
    }
    return steps;
  }

  public long count() {
    return count;
  }

  /** The mean of an output. */
  public double mean(int output) {
    return outputMeans[output];
  }

  /** The variance of an output, as of a sample: 0 for fewer than two draws. */
  public double variance(int output) {
    return perDraw(outputSquares[output]);
  }

  /** The mean of an input. */
  public double inputMean(int input) {
    return inputMeans[input];
  }

  /** The variance of an input, as of a sample. */
  public double inputVariance(int input) {
    return perDraw(inputSquares[input]);
  }

  /** The covariance of an output with an input, as of a sample. */
  public double covariance(int output, int input) {
    return perDraw(products[output][input]);
  }

  /** Pearson's correlation of an output with an input: 0 where one of them never changes. */
  public double correlation(int output, int input) {
    double spread = Math.sqrt(outputSquares[output]) * Math.sqrt(inputSquares[input]);
    return spread > 0 ? products[output][input] / spread : 0;
  }

  private double perDraw(double sum) {
    return count > 1 ? sum / (count - 1) : 0;
  }
}
