package org.placewright.concurrency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Work no part of which needs another, done by several threads and taken in order. */
public final class OrderedWork {
  /** Parts under way for each thread: enough that none waits, few enough to remember. */
  private static final int AHEAD = 4;

  private OrderedWork() {}

  /**
   * Does all parts and takes their results in order.
   *
   * @param <T> the result of a part
   * @param threads how many work at a time
   * @param parts how many parts there are
   * @param make makes a result from the number of its part, from 0; called by several threads
   * @param take takes it; called by this thread alone
   * @throws CancellationException when this thread is asked to stop; it stays interrupted
   */
  public static <T> void run(int threads, int parts, IntFunction<T> make, Consumer<T> take) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::worker);
    try {
      Deque<Future<T>> underWay = new ArrayDeque<>();
      for (int i = 0; i < parts; i++) {
        int part = i;
        underWay.add(workers.submit(() -> make.apply(part)));
        if (underWay.size() >= threads * AHEAD) {
          take.accept(Awaited.of(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        take.accept(Awaited.of(underWay.remove()));
      }
    } catch (ExecutionException failed) {
      throw Awaited.unchecked(Awaited.cause(failed));
    } finally {
      workers.shutdownNow();
    }
  }

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
  public static <S, T> List<T> of(int threads, List<S> parts, Function<S, T> make) {
    List<T> made = new ArrayList<>();
    run(threads, parts.size(), part -> make.apply(parts.get(part)), made::add);
    return made;
  }

  /** A thread that does not keep the program alive when it is stopped. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "ordered work");
    thread.setDaemon(true);
    return thread;
  }
}
