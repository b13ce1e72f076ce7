package org.placewright.allocation.model;

/**
 * When a search may stop.
 *
 * @param maxNodes branch-and-bound nodes
 * @param maxLpIterations simplex iterations, checked between the solver's own steps
 * @param wallSeconds a safety net; a search that it ends says so, because another machine may
 *     answer otherwise
 * @param relativeGap stop when the plan is proven within this share of its objective
 * @param absoluteGap stop when the plan is proven within this much objective
 * @param seed of the solver's own tie-breaks
 */
public record MipLimits(
    long maxNodes,
    long maxLpIterations,
    double wallSeconds,
    double relativeGap,
    double absoluteGap,
    int seed) {
  /** Checks that no limit is negative or missing. */
  public MipLimits {
    if (maxNodes < 0 || maxLpIterations < 0 || seed < 0) {
      throw new IllegalArgumentException("a negative limit");
    }
    if (!(wallSeconds >= 0 && relativeGap >= 0 && absoluteGap >= 0)) {
      throw new IllegalArgumentException("a negative or missing limit");
    }
  }

  /** Returns no limits at all, gaps of zero and seed 0. */
  public static MipLimits none() {
    return new MipLimits(Long.MAX_VALUE, Long.MAX_VALUE, Double.POSITIVE_INFINITY, 0, 0, 0);
  }

  /** Returns these limits with another number of nodes. */
  public MipLimits withMaxNodes(long nodes) {
    return new MipLimits(nodes, maxLpIterations, wallSeconds, relativeGap, absoluteGap, seed);
  }

  /** Returns these limits with another number of simplex iterations. */
  public MipLimits withMaxLpIterations(long iterations) {
    return new MipLimits(maxNodes, iterations, wallSeconds, relativeGap, absoluteGap, seed);
  }

  /** Returns these limits with another wall-clock limit in seconds. */
  public MipLimits withWallSeconds(double seconds) {
    return new MipLimits(maxNodes, maxLpIterations, seconds, relativeGap, absoluteGap, seed);
  }

  /** Returns these limits with another relative gap. */
  public MipLimits withRelativeGap(double gap) {
    return new MipLimits(maxNodes, maxLpIterations, wallSeconds, gap, absoluteGap, seed);
  }

  /** Returns these limits with another absolute gap. */
  public MipLimits withAbsoluteGap(double gap) {
    return new MipLimits(maxNodes, maxLpIterations, wallSeconds, relativeGap, gap, seed);
  }

  /** Returns these limits with another seed. */
  public MipLimits withSeed(int other) {
    return new MipLimits(maxNodes, maxLpIterations, wallSeconds, relativeGap, absoluteGap, other);
  }
}
