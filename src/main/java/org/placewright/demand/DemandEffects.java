package org.placewright.demand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;

/**
 * The need that a specialty's method gives in one deanery, and all drivers together. Within a group
 * what they change adds up, {@code G(t) = 1 + Σ (F(t) − 1)}; the groups multiply. The group of the
 * population adds to the need itself: {@code N(t) + N(base) · Σ (F(t) − 1)}, which is {@code
 * N(base) · G(t)} with {@code N(t)/N(base)} in the group, and holds where {@code N(base)} is 0 too.
 */
final class DemandEffects {
  private final double[] need;
  private final List<DriverEffect> effects;
  private final Collection<double[]> groups;

  DemandEffects(double[] need, List<DriverEffect> effects) {
    this.need = need.clone();
    this.effects = List.copyOf(effects);
    Map<String, double[]> byName = new LinkedHashMap<>();
    byName.put(DriverRow.WITH_POPULATION, need.clone());
    for (DriverEffect effect : effects) {
      double[] group = byName.get(effect.group());
      if (group == null) {
        byName.put(effect.group(), effect.factor().clone());
      } else {
        double unit = effect.group().equals(DriverRow.WITH_POPULATION) ? need[0] : 1;
        for (int t = 0; t < group.length; t++) {
          group[t] += unit * (effect.factor()[t] - 1);
        }
      }
    }
    groups = byName.values();
  }

  /** Whether any of them adds to the change of the population. */
  static boolean moveThePopulation(List<DriverEffect> effects) {
    return effects.stream().anyMatch(effect -> effect.group().equals(DriverRow.WITH_POPULATION));
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
    double[] demand = new double[need.length];
    for (int t = 0; t < demand.length; t++) {
      demand[t] = 1;
      for (double[] group : groups) {
        demand[t] *= Math.max(0, group[t]);
      }
    }
    return demand;
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
    for (DriverEffect effect : effects) {
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
    for (DriverEffect effect : effects) {
      change += effect.driver() == driver ? effect.factor()[year] - 1 : 0;
    }
    return change;
  }
}
