package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.placewright.uncertainty.Sample;

/**
 * Runs all draws of a fan. They are taken in chunks of fixed size by several threads, and the
 * chunks' sums are added up in their order, so that which thread did what when changes nothing.
 */
final class DrawRunner {
  private static final int CHUNK = 50;

  private final Country country;
  private final FigureSeries series;
  private final Sample sample;
  private final Queue<FigureQuantiles> idle = new ConcurrentLinkedQueue<>();
  private final FigureMeans sums;

  private DrawRunner(Country country, FigureSeries series, Sample sample) {
    this.country = country;
    this.series = series;
    this.sample = sample;
    sums = FigureMeans.of(series, sample.inputs());
  }

  /**
   * The results of all draws.
   *
   * @param tally quantiles of every figure
   * @param sums means of every figure
   */
  record DrawnRuns(FigureQuantiles tally, FigureMeans sums) {}

  /**
   * Runs every draw of a sample.
   *
   * @param country what to run
   * @param series the figures that are kept of each run
   * @param sample what to draw
   * @param threads how many work at a time
   * @return quantiles and means over all draws
   */
  static DrawnRuns all(Country country, FigureSeries series, Sample sample, int threads) {
    DrawRunner drawing = new DrawRunner(country, series, sample);
    DrawChunksBuilder.builder()
        .size(CHUNK)
        .draws(sample.draws())
        .threads(threads)
        .build()
        .run(drawing::chunk, drawing.sums::merge);
    FigureQuantiles tally = drawing.idle.remove();
    drawing.idle.forEach(tally::merge);
    return new DrawnRuns(tally, drawing.sums);
  }

  private FigureMeans chunk(int first) {
    FigureQuantiles free = idle.poll();
    FigureQuantiles tally = free == null ? new FigureQuantiles(series) : free;
    FigureMeans chunk = FigureMeans.of(series, sample.inputs());
    List<double[]> runs = new ArrayList<>(CHUNK);
    double[] values = new double[sample.inputs()];
    for (int draw = first; draw < Math.min(first + CHUNK, sample.draws()); draw++) {
      sample.shares(draw, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = country.value(i, values[i]);
      }
      double[] figures = series.of(country.run(values));
      runs.add(figures);
      chunk.add(series, figures, values);
    }
    tally.add(runs);
    idle.add(tally);
    return chunk;
  }
}
