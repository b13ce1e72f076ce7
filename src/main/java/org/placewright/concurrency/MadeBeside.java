package org.placewright.concurrency;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that another thread makes while the one that will want it does something else; with one
 * processor it is made when it is taken. For one thread; to be closed.
 *
 * @param <T> what is made
 */
public final class MadeBeside<T> implements AutoCloseable {
  private final FutureTask<T> made;
  private final Optional<Thread> maker;

  private MadeBeside(FutureTask<T> made, Optional<Thread> maker) {
    this.made = made;
    this.maker = maker;
  }

  /**
   * Begins to make it.
   *
   * @param <T> what is made
   * @param make makes it, on whatever thread
   * @return what can be taken, as often as it is wanted
   */
  public static <T> MadeBeside<T> begin(Supplier<T> make) {
    return begin(make, Runtime.getRuntime().availableProcessors());
  }

  static <T> MadeBeside<T> begin(Supplier<T> make, int processors) {
    if (processors < 2) {
      return whenTaken(make);
    }
    FutureTask<T> made = new FutureTask<>(make::get);
    Thread maker = new Thread(made, "made beside");
    maker.setDaemon(true);
    maker.start();
    return new MadeBeside<>(made, Optional.of(maker));
  }

  /**
   * Makes it only when it is taken, as where there is not the memory for both at a time.
   *
   * @param <T> what is made
   * @param make makes it, on the thread that takes it
   * @return what can be taken, as often as it is wanted
   */
  public static <T> MadeBeside<T> whenTaken(Supplier<T> make) {
    return new MadeBeside<>(new FutureTask<>(make::get), Optional.empty());
  }

  /**
   * Waits for what is made.
   *
   * @return what was made
   * @throws CancellationException when this thread is asked to stop; it stays interrupted
   */
  public T take() {
    if (maker.isEmpty()) {
      made.run();
    }
    try {
      return Awaited.of(made);
    } catch (ExecutionException failed) {
      throw Awaited.unchecked(Awaited.cause(failed));
    }
  }

  /** Waits until nothing is made any more, as its maker may keep what others need. */
  @Override
  public void close() {
    try {
      if (maker.isPresent()) {
        maker.get().join();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }
}
