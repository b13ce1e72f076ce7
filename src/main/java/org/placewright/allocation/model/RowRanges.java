package org.placewright.allocation.model;

/**
 * How far the limit of each row may move, all else staying, while the row's dual stays what it is:
 * to either side until the solver's basis is no longer the best one. A solver's claim.
 *
 * @param solution the answer whose duals these are
 * @param least one limit per row, at most the present one; negative infinity where there is no end
 * @param most one limit per row, at least the present one
 */
public record RowRanges(LinearSolution solution, Values least, Values most) {}
