package org.placewright.allocation;

import java.util.Optional;

/**
 * How hard to look for a plan.
 *
 * @param gap the gap at which to stop: 0.005 is half a per cent
 * @param work a multiple of the usual work; 1 is usual
 * @param seconds wall-clock safety net; a plan found after it bit is certified all the same
 * @param engine which solver: auto, highs or ojalgo
 * @param seed of the search
 */
public record SearchLimits(
    double gap, double work, Optional<Double> seconds, Engine engine, long seed) {
  /** Which solver to use. */
  public enum Engine {
    /** HiGHS where its native library loads, else ojAlgo. */
    AUTO,
    HIGHS,
    OJALGO
  }
}
