package org.placewright.funding.transfer;

/**
 * A route by which money may go from one budget to another.
 *
 * @param from the index of the budget that gives
 * @param to the index of the budget that takes
 * @param most the most that may go, pence; above 0
 * @param carried whether it is carried into the next financial year of one fund; else it moves
 *     between two funds in one financial year
 */
public record TransferRoute(int from, int to, long most, boolean carried) {}
