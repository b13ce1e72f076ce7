package org.placewright.allocation.model;

/**
 * One place in a row.
 *
 * @param programme the programme's index in the register
 * @param intake the intake's index from the first planned year
 * @param coefficient what one place adds to the row's left side, in the row's unit
 */
public record Term(int programme, int intake, double coefficient) {}
