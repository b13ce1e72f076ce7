package org.placewright.fan;

import org.placewright.uncertainty.Moments;

/**
 * Runs, summed up in fractions: means of every figure, and how the last year's gaps vary with the
 * inputs. Rounded, so that the same sums need the same runs in the same chunks, merged in the same
 * order.
 *
 * @param figures means of every figure of a {@link FigureSeries}
 * @param gaps the gaps of the last year, and after them the inputs once more, with the inputs
 */
record FigureMeans(Moments figures, Moments gaps) {
  private static final double[] NO_INPUTS = {};

  static FigureMeans of(FigureSeries series, int inputs) {
    return new FigureMeans(
        new Moments(series.size(), 0), new Moments(series.groups() + inputs, inputs));
  }

  void add(FigureSeries series, double[] run, double[] inputs) {
    figures.add(run, NO_INPUTS);
    double[] outputs = new double[series.groups() + inputs.length];
    System.arraycopy(series.gaps(run), 0, outputs, 0, series.groups());
    System.arraycopy(inputs, 0, outputs, series.groups(), inputs.length);
    gaps.add(outputs, inputs);
  }

  void merge(FigureMeans other) {
    figures.merge(other.figures);
    gaps.merge(other.gaps);
  }
}
