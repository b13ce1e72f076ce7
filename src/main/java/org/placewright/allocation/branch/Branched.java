package org.placewright.allocation.branch;

/**
 * What a search by nodes leaves.
 *
 * @param cover the proof: finished or not, its bound holds
 * @param finished whether all nodes are closed
 * @param unbounded whether the solver says that the objective can fall without end
 * @param nodes how many there are
 * @param work simplex iterations, and {@link BranchLimits#PER_SOLVE} for each linear program
 */
public record Branched(Cover cover, boolean finished, boolean unbounded, int nodes, long work) {}
