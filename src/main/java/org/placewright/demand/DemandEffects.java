package org.placewright.demand;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;

/**
 * The need that a specialty's method gives in one deanery, and all drivers together. The group of
 * the population adds to the need itself: {@code N(t) + N(base) · Σ (F(t) − 1)}, which is {@code
 * N(base) · G(t)} with {@code N(t)/N(base)} in the group, and holds where {@code N(base)} is 0 too.
 */
final class DemandEffects {
  private final double[] need;
  private final DriverGroups drivers;

  DemandEffects(double[] need, DriverGroups drivers) {
    this.need = need.clone();
    this.drivers = drivers;
  }

  /** FTE that the method gives for the base year. */
  double base() {
    return need[0];
  }

  /** FTE that the method gives. */
  double need(int year) {
    return need[year];
  }

  /** FTE needed by year, drivers and all; changes that add up do not pass 0. */
  double[] demand() {
    return drivers.on(need);
  }

  /**
   * FTE needed in one year of another need, when only some drivers move it.
   *
   * @param base FTE of that need in the base year
   * @param now FTE of that need in the year
   * @param year the year's index
   * @param moving the drivers that move it
   * @return FTE, never below 0
   */
  double demand(double base, double now, int year, Set<Driver> moving) {
    Map<String, Double> byName = new LinkedHashMap<>();
    byName.put(DriverRow.WITH_POPULATION, now);
    for (DriverEffect effect : drivers.effects()) {
      if (moving.contains(effect.driver())) {
        double unit = effect.group().equals(DriverRow.WITH_POPULATION) ? base : 1;
        double change = unit * (effect.factor()[year] - 1);
        byName.put(effect.group(), byName.getOrDefault(effect.group(), 1.0) + change);
      }
    }
    double demand = 1;
    for (double group : byName.values()) {
      demand *= Math.max(0, group);
    }
    return demand;
  }

  /** What one driver alone would have changed a demand of 1 by. */
  double change(Driver driver, int year) {
    double change = 0;
    for (DriverEffect effect : drivers.effects()) {
      change += effect.driver() == driver ? effect.factor()[year] - 1 : 0;
    }
    return change;
  }
}
