package org.placewright.demand;

import java.util.List;
import org.placewright.scenario.Driver;

/**
 * Where one demand comes from. A part is what its factor alone would add to the base year's demand;
 * what the factors add only together is the interaction, so that all sum to the demand.
 *
 * @param base FTE in post and vacant in the base year
 * @param population FTE from the size, sex and age of the population
 * @param drivers FTE from each driver, one a driver, in the order of its constants
 * @param interaction FTE: the demand less all the other parts
 */
public record DemandParts(
    double base, double population, List<DriverPart> drivers, double interaction) {
  /**
   * The part of one driver.
   *
   * @param driver the driver
   * @param fte FTE it adds by itself; negative where it lowers demand
   */
  public record DriverPart(Driver driver, double fte) {}

  public DemandParts {
    drivers = List.copyOf(drivers);
  }
}
