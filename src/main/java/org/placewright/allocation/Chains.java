package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Searches that are made at once, each in a way of its own. */
final class Chains {
  private Chains() {}

  /**
   * Makes some searches, as many at a time as there are processors.
   *
   * @param <T> what is found
   * @param count how many
   * @param search by its number from 0; called by several threads
   * @return what each has found, in the order of the numbers
   */
  static <T> List<Optional<T>> all(int count, IntFunction<Optional<T>> search) {
    return IntStream.range(0, count).parallel().mapToObj(search).toList();
  }
}
