package org.placewright.funding.transfer;

/**
 * A way by which money may go from one account to another.
 *
 * @param from the index of the account that gives
 * @param to the index of the account that takes
 * @param most the most that may go, pence; above 0
 * @param carried whether it is carried into the next financial year of one fund; else it moves
 *     between two funds in one financial year
 */
public record TransferRoute(int from, int to, long most, boolean carried) {}
