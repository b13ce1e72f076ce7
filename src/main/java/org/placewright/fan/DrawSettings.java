package org.placewright.fan;

import org.placewright.uncertainty.Sample;

/**
 * How many futures to draw.
 *
 * @param draws how many, at least 2
 * @param seed the same seed draws the same futures
 * @param threads how many work at a time, at least 1; results do not depend on it
 */
public record DrawSettings(int draws, long seed, int threads) {
  /** The fewest draws that a spread can be told from. */
  public static final int FEWEST = 2;

  /** The most. */
  public static final int MOST = Sample.MOST_DRAWS;

  public DrawSettings {
    if (draws < FEWEST || draws > MOST || threads < 1) {
      throw new IllegalArgumentException(draws + " draws by " + threads + " threads");
    }
  }
}
