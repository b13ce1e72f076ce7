package org.placewright.fan;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.placewright.uncertainty.Sample;

/**
 * Runs all draws. They are taken in chunks of fixed size by several threads, and the chunks' sums
 * are added up in their order, so that nothing depends on who did what when.
 */
final class Drawing {
  private static final int CHUNK = 50;

  private final Country country;
  private final Series series;
  private final Sample sample;
  private final Queue<Tally> idle = new ConcurrentLinkedQueue<>();
  private final Sums sums;

  private Drawing(Country country, Series series, Sample sample) {
    this.country = country;
    this.series = series;
    this.sample = sample;
    sums = Sums.of(series, sample.inputs());
  }

  /**
   * What came of all draws.
   *
   * @param tally the quantiles
   * @param sums the means
   */
  record Drawn(Tally tally, Sums sums) {}

  /**
   * Draws.
   *
   * @param country what to run
   * @param series its figures
   * @param sample what to draw
   * @param threads how many work at a time
   * @return what came of it
   * @throws InterruptedException when the thread is asked to stop
   */
  static Drawn all(Country country, Series series, Sample sample, int threads)
      throws InterruptedException {
    Drawing drawing = new Drawing(country, series, sample);
    new Chunks(CHUNK, sample.draws(), threads).run(drawing::chunk, drawing.sums::merge);
    Tally tally = drawing.idle.remove();
    drawing.idle.forEach(tally::merge);
    return new Drawn(tally, drawing.sums);
  }

  private Sums chunk(int first) {
    Tally free = idle.poll();
    Tally tally = free == null ? new Tally(series) : free;
    Sums chunk = Sums.of(series, sample.inputs());
    double[] values = new double[sample.inputs()];
    for (int draw = first; draw < Math.min(first + CHUNK, sample.draws()); draw++) {
      sample.shares(draw, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = country.value(i, values[i]);
      }
      double[] figures = series.of(country.run(values));
      tally.add(figures);
      chunk.add(series, figures, values);
    }
    idle.add(tally);
    return chunk;
  }
}
