package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import org.placewright.uncertainty.QuantileSketch;

/**
 * Runs, counted in whole numbers: the quantiles of every figure, and how often demand was above
 * supply. The same runs give the same tally, in any order of adding runs and merging tallies. For
 * one thread at a time.
 */
final class FigureQuantiles {
  private final FigureSeries series;
  private final List<QuantileSketch> sketches = new ArrayList<>();
  private final long[] timesShort;

  FigureQuantiles(FigureSeries series) {
    this.series = series;
    for (int i = 0; i < series.size(); i++) {
      sketches.add(new QuantileSketch());
    }
    timesShort = new long[series.groups() * series.years()];
  }

  /** Adds runs, a figure at a time: the counts of one are far from those of another. */
  void add(List<double[]> runs) {
    for (int i = 0; i < sketches.size(); i++) {
      QuantileSketch sketch = sketches.get(i);
      for (double[] figures : runs) {
        sketch.add(figures[i]);
      }
    }
    for (double[] figures : runs) {
      countShort(figures);
    }
  }

  private void countShort(double[] figures) {
    for (int group = 0; group < series.groups(); group++) {
      for (int t = 0; t < series.years(); t++) {
        // A gap that only rounding makes differ from 0 is no shortfall.
        if (series.gap(figures, group, t) >= QuantileSketch.SMALLEST) {
          timesShort[group * series.years() + t]++;
        }
      }
    }
  }

  void merge(FigureQuantiles other) {
    for (int i = 0; i < sketches.size(); i++) {
      sketches.get(i).merge(other.sketches.get(i));
    }
    for (int i = 0; i < timesShort.length; i++) {
      timesShort[i] += other.timesShort[i];
    }
  }

  double quantile(int figure, double share) {
    return sketches.get(figure).quantile(share);
  }

  /** The share of the runs in which a group's demand was above its supply. */
  double chanceOfShortfall(int group, int year) {
    return (double) timesShort[group * series.years() + year] / sketches.get(0).count();
  }
}
