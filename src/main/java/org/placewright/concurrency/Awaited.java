package org.placewright.concurrency;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread makes, or what it threw. */
public final class Awaited {
  private Awaited() {}

  /**
   * Waits for a result. A future that is done already would give it to a thread that was asked to
   * stop; here that thread stops whether or not it had to wait.
   *
   * @param <T> the result
   * @param result made by another thread
   * @return the result
   * @throws CancellationException when this thread is asked to stop; it stays interrupted
   * @throws ExecutionException when the other thread threw
   */
  public static <T> T of(Future<T> result) throws ExecutionException {
    if (Thread.currentThread().isInterrupted()) {
      throw stopped();
    }
    try {
      return result.get();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw stopped();
    }
  }

  private static CancellationException stopped() {
    return new CancellationException("interrupted while other threads were at work");
  }

  /**
   * What another thread threw.
   *
   * @param failed how it reached this one
   * @return what was thrown there
   */
  public static Throwable cause(ExecutionException failed) {
    return Optional.ofNullable(failed.getCause()).orElse(failed);
  }

  /**
   * As it was thrown: a lack of memory is reported as one, on whatever thread it comes.
   *
   * @param cause what another thread threw
   * @return the same where it may be thrown anywhere, else a failure that has it as its cause
   * @throws Error when it is one
   */
  public static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error failure) {
      throw failure;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
