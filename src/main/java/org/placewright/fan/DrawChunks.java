package org.placewright.fan;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.placewright.concurrency.OrderedWork;
import org.placewright.construction.NamedComponents;

/**
 * Runs draws in chunks of fixed size, so that what is added up is added in the same order whatever
 * the threads.
 *
 * @param size draws in a chunk
 * @param draws how many draws there are
 * @param threads how many work at a time
 */
@NamedComponents
record DrawChunks(int size, int draws, int threads) {
  /**
   * Runs all chunks and takes their results in order.
   *
   * @param <T> the result of a chunk
   * @param chunk makes it from the number of its first draw; called by several threads
   * @param each takes it; called by this thread alone
   * @throws java.util.concurrent.CancellationException when this thread is asked to stop; it stays
   *     interrupted
   */
  <T> void run(IntFunction<T> chunk, Consumer<T> each) {
    int chunks = (draws + size - 1) / size;
    OrderedWork.run(threads, chunks, number -> chunk.apply(number * size), each);
  }
}
