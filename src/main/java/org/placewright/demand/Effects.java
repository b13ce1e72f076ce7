package org.placewright.demand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.Driver;
import org.placewright.scenario.DriverRow;

/**
 * The population and all drivers together. Within a group what they change adds up, {@code G(t) = 1
 * + Σ (F(t) − 1)}; the groups multiply.
 */
final class Effects {
  private final List<Effect> effects;
  private final Collection<double[]> groups;

  Effects(double[] population, List<Effect> effects) {
    this.effects = List.copyOf(effects);
    Map<String, double[]> byName = new LinkedHashMap<>();
    byName.put(DriverRow.WITH_POPULATION, population.clone());
    for (Effect effect : effects) {
      double[] group = byName.get(effect.group());
      if (group == null) {
        byName.put(effect.group(), effect.factor().clone());
      } else {
        for (int t = 0; t < group.length; t++) {
          group[t] += effect.factor()[t] - 1;
        }
      }
    }
    groups = byName.values();
  }

  /** Demand in a year that was so much in the base year; changes that add up do not pass 0. */
  double demand(double base, int year) {
    double demand = base;
    for (double[] group : groups) {
      demand *= Math.max(0, group[year]);
    }
    return demand;
  }

  /** What one driver alone would have changed a demand of 1 by. */
  double change(Driver driver, int year) {
    double change = 0;
    for (Effect effect : effects) {
      change += effect.driver() == driver ? effect.factor()[year] - 1 : 0;
    }
    return change;
  }
}
