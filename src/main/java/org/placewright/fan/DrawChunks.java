package org.placewright.fan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.placewright.construction.NamedComponents;

/**
 * Runs draws in chunks of fixed size by several threads, and takes their results in order, so that
 * which thread did what when changes nothing.
 *
 * @param size draws in a chunk
 * @param draws how many draws there are
 * @param threads how many work at a time
 */
@NamedComponents
record DrawChunks(int size, int draws, int threads) {
  /** Chunks under way for each thread: enough that none waits, few enough to remember. */
  private static final int AHEAD = 4;

  /**
   * Runs all chunks and takes their results in order.
   *
   * @param <T> the result of a chunk
   * @param chunk makes it from the number of its first draw; called by several threads
   * @param each takes it; called by this thread alone
   * @throws CancellationException when this thread is asked to stop; it stays interrupted
   */
  <T> void run(IntFunction<T> chunk, Consumer<T> each) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, DrawChunks::worker);
    try {
      Deque<Future<T>> underWay = new ArrayDeque<>();
      for (int first = 0; first < draws; first += size) {
        int from = first;
        underWay.add(workers.submit(() -> chunk.apply(from)));
        if (underWay.size() >= threads * AHEAD) {
          each.accept(done(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        each.accept(done(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** A thread that does not keep the program alive when it is stopped. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "draws");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T done(Future<T> chunk) {
    try {
      return chunk.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while drawing");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a draw failed: " + e.getCause(), e.getCause());
    }
  }
}
