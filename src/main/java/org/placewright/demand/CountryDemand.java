package org.placewright.demand;

import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.SortedRows;

/**
 * The demand of the whole country, prepared once to be calculated for scenarios that differ from
 * the first in some tables. It is the sum over deaneries of what {@link DemandProjection} gives,
 * from the same calculation. May be used by several threads at a time.
 */
public final class CountryDemand {
  private final DemandCalculation first;
  private final int specialties;

  private CountryDemand(Scenario scenario) {
    first = new DemandCalculation(scenario, DriverVariant.CENTRAL);
    specialties = scenario.register().specialties().size();
    all(first);
  }

  /**
   * Prepares the demand side of a scenario.
   *
   * @param scenario a checked scenario
   * @return demand, to be calculated for scenarios that differ from it
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public static CountryDemand of(Scenario scenario) {
    return new CountryDemand(scenario);
  }

  /**
   * The central demand of a scenario. Only what depends on tables that are not {@linkplain
   * SortedRows#same the same} as the first scenario's is calculated again.
   *
   * @param scenario one with the register and settings of the first
   * @return FTE by specialty and year
   */
  public SpecialtyYearTable fte(Scenario scenario) {
    return all(first.again(scenario));
  }

  private SpecialtyYearTable all(DemandCalculation calculation) {
    double[][] fte = new double[specialties][];
    for (int s = 0; s < specialties; s++) {
      fte[s] = calculation.country(s);
    }
    return new SpecialtyYearTable(fte);
  }
}
