package org.placewright.demand.method;

import org.placewright.quantity.DeaneryYearTable;

/** The demand of other specialties, for a method that refers to it. */
@FunctionalInterface
public interface OtherDemand {
  /**
   * What another specialty needs, with drivers and shifts.
   *
   * @param specialty id as the register has it
   * @return FTE by deanery and year
   * @throws IllegalArgumentException when it depends on the one that asks, or does not exist
   */
  DeaneryYearTable of(String specialty);
}
