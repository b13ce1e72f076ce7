package org.placewright.allocation.model;

/**
 * A program with prices of its rows that are at least nearly right.
 *
 * @param program what the prices are of
 * @param prices one per row, with the signs of {@link LinearSolver#relax}
 */
public record PricedProgram(LinearProgram program, Values prices) {}
