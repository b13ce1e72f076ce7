package org.placewright.demand.method;

/** The demand of other specialties, for a method that is held against it. */
@FunctionalInterface
public interface OtherDemand {
  /**
   * What another specialty needs, with drivers and shifts.
   *
   * @param specialty its id
   * @return FTE by deanery, in the register's order, and year from the base year
   * @throws IllegalArgumentException when it depends on the one that asks, or does not exist
   */
  double[][] of(String specialty);
}
