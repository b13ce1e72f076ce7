package org.placewright.demand;

import java.util.List;
import org.placewright.scenario.need.Driver;

/**
 * Where one demand comes from. A part is what its factor alone would add to the base year's demand;
 * what the factors add only together is the interaction, so that all sum to the demand.
 *
 * @param base FTE that the specialty's method gives for the base year: by utilisation, those in
 *     post and vacant
 * @param population FTE from the size, sex and age of the population, or from what else the
 *     specialty's method counts
 * @param drivers FTE from each driver, one a driver, in the order of its constants
 * @param shifted FTE of work taken from other specialties, less that given to them
 * @param interaction FTE: the demand less all the other parts
 */
public record DemandParts(
    double base, double population, List<DriverPart> drivers, double shifted, double interaction) {
  /**
   * The part of one driver.
   *
   * @param driver which driver of demand
   * @param fte FTE it adds alone; negative where it lowers demand
   */
  public record DriverPart(Driver driver, double fte) {}

  public DemandParts {
    drivers = List.copyOf(drivers);
  }
}
