package org.placewright.allocation.model;

/**
 * What a search did.
 *
 * @param nodes branch-and-bound nodes
 * @param lpIterations simplex iterations over all nodes
 * @param clockBit whether the wall clock, and not work or proof, ended it: then another machine may
 *     answer otherwise
 */
public record MipWork(long nodes, long lpIterations, boolean clockBit) {}
