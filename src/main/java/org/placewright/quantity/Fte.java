package org.placewright.quantity;

/**
 * Full-time equivalents: headcount times participation.
 *
 * @param fte full-time equivalents, never negative
 */
public record Fte(double fte) {
  public Fte {
    Finite.atLeastZero("FTE", fte);
  }
}
