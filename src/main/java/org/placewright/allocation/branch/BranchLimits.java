package org.placewright.allocation.branch;

import java.util.function.BooleanSupplier;

/**
 * When a search by nodes ends without having closed them all.
 *
 * @param work simplex iterations, and {@link #PER_SOLVE} for each linear program
 * @param gap the share of the best plan's objective that is let be
 * @param cancelled asked between nodes
 */
public record BranchLimits(long work, double gap, BooleanSupplier cancelled) {
  /** What a linear program takes besides its iterations, in iterations. */
  static final int PER_SOLVE = 10;
}
