package org.placewright.demand.method;

import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.register.Specialty;

/**
 * One method of calculating how many staff of a specialty are needed. A method never sees another.
 */
public interface DemandMethod {
  /**
   * The text of its documentation page.
   *
   * @return always the same card
   */
  MethodCard card();

  /**
   * What a specialty needs, before drivers and shifts.
   *
   * @param specialty a specialty of the scenario
   * @param basis the scenario's figures that methods calculate from
   * @return FTE by deanery and year
   */
  DeaneryYearTable fte(Specialty specialty, MethodInputs basis);
}
