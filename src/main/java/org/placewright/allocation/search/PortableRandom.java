package org.placewright.allocation.search;

import java.util.SplittableRandom;

/**
 * Random draws that come out alike on every JDK: only {@code nextLong} is taken from the library.
 */
final class PortableRandom {
  private final SplittableRandom random;

  PortableRandom(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A whole number from 0 to bound - 1. */
  int below(int bound) {
    return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
  }

  /** A number from 0 up to but not 1. */
  double fraction() {
    return (random.nextLong() >>> 11) * 0x1.0p-53;
  }
}
