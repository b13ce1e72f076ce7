package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import org.placewright.uncertainty.QuantileSketch;

/**
 * The same figures of many draws: their means and quantiles. Rounded, so that the same means need
 * the same draws in the same order.
 */
final class DrawnFigures {
  private final List<QuantileSketch> sketches = new ArrayList<>();
  private final double[] sums;

  DrawnFigures(int figures) {
    sums = new double[figures];
    for (int figure = 0; figure < figures; figure++) {
      sketches.add(new QuantileSketch());
    }
  }

  /** Adds the figures of one draw. */
  void add(double[] drawn) {
    for (int figure = 0; figure < sums.length; figure++) {
      sketches.get(figure).add(drawn[figure]);
      sums[figure] += drawn[figure];
    }
  }

  double mean(int figure) {
    return sums[figure] / sketches.get(figure).count();
  }

  /** The quantiles of {@link FanRow#SHARES}. */
  List<Double> quantiles(int figure) {
    return FanRow.SHARES.stream().map(sketches.get(figure)::quantile).toList();
  }
}
