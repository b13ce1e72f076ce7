package org.placewright.fan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.placewright.uncertainty.Sample;

/**
 * Runs all draws. They are taken in chunks of fixed size by several threads, and the chunks' sums
 * are added up in their order, so that nothing depends on who did what when.
 */
final class Drawing {
  private static final int CHUNK = 50;

  /** Chunks under way for each thread: enough that none waits, few enough to remember. */
  private static final int AHEAD = 4;

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
    ExecutorService workers = Executors.newFixedThreadPool(threads, Drawing::worker);
    try {
      drawing.all(workers, threads);
    } finally {
      workers.shutdownNow();
    }
    Tally tally = drawing.idle.remove();
    drawing.idle.forEach(tally::merge);
    return new Drawn(tally, drawing.sums);
  }

  /** A thread that does not keep the program alive when it is stopped. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "draws");
    thread.setDaemon(true);
    return thread;
  }

  private void all(ExecutorService workers, int threads) throws InterruptedException {
    Deque<Future<Sums>> underWay = new ArrayDeque<>();
    for (int first = 0; first < sample.draws(); first += CHUNK) {
      int from = first;
      underWay.add(workers.submit(() -> chunk(from)));
      if (underWay.size() >= threads * AHEAD) {
        sums.merge(done(underWay.remove()));
      }
    }
    while (!underWay.isEmpty()) {
      sums.merge(done(underWay.remove()));
    }
  }

  private static Sums done(Future<Sums> chunk) throws InterruptedException {
    try {
      return chunk.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a draw failed: " + e.getCause(), e.getCause());
    }
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
