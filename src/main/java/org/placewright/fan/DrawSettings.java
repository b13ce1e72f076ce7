package org.placewright.fan;

import org.placewright.uncertainty.Sample;

/**
 * How many futures to draw, and how.
 *
 * @param draws how many, at least 2
 * @param seed the same seed draws the same futures
 * @param threads how many work at a time, at least 1; results do not depend on it
 */
public record DrawSettings(int draws, long seed, int threads) {
  /** The fewest draws that show a spread. */
  public static final int FEWEST = 2;

  /** The most draws that one run may take. */
  public static final int MOST = Sample.MOST_DRAWS;

  /** The most threads that a run may have. */
  public static final int MOST_THREADS = 64;

  public DrawSettings {
    if (!canBe(draws) || threads < 1) {
      throw new IllegalArgumentException(draws + " draws by " + threads + " threads");
    }
  }

  /** Whether a run may take so many draws. */
  public static boolean canBe(long draws) {
    return draws >= FEWEST && draws <= MOST;
  }

  /** As many threads as this machine has processors for. */
  public static int usualThreads() {
    return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }
}
