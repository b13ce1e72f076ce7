package org.placewright.quantity;

/**
 * A number of people, each counted once however much they work. Projections hold expected people,
 * so the number need not be whole.
 *
 * @param people people, never negative
 */
public record Headcount(double people) {
  public Headcount {
    Finite.atLeastZero("headcount", people);
  }
}
