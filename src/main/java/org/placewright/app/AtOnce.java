package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work that is done at once, as no part of it needs another. */
final class AtOnce {
  private AtOnce() {}

  /**
   * Makes one thing from each of several.
   *
   * @param <S> what each is made from
   * @param <T> what is made
   * @param threads how many at a time
   * @param parts what they are made from
   * @param make called by several threads
   * @return what was made of each, in their order
   * @throws CancellationException when this thread is asked to stop; it stays interrupted
   */
  static <S, T> List<T> of(int threads, List<S> parts, Function<S, T> make) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> underWay = new ArrayList<>();
      for (S part : parts) {
        underWay.add(workers.submit(() -> make.apply(part)));
      }
      List<T> made = new ArrayList<>();
      for (Future<T> each : underWay) {
        made.add(each.get());
      }
      return made;
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while plans were made");
    } catch (ExecutionException failed) {
      throw unchecked(Optional.ofNullable(failed.getCause()).orElse(failed));
    } finally {
      workers.shutdownNow();
    }
  }

  /** As it was thrown: a lack of memory is reported as one. */
  static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error failure) {
      throw failure;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
