package org.placewright.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.need.DriverRow;

/**
 * All drivers of one specialty in deaneries that they treat alike. Within a group what they change
 * adds up, {@code G(t) = 1 + Σ (F(t) − 1)}; the groups multiply. The group of the population adds
 * to the need itself.
 */
final class DriverGroups {
  static final DriverGroups NONE = new DriverGroups(List.of());

  private final List<DriverEffect> effects;
  private final List<DriverEffect> withPopulation = new ArrayList<>();
  private final List<double[]> groups;

  DriverGroups(List<DriverEffect> effects) {
    this.effects = List.copyOf(effects);
    Map<String, double[]> byName = new LinkedHashMap<>();
    for (DriverEffect effect : effects) {
      if (effect.group().equals(DriverRow.WITH_POPULATION)) {
        withPopulation.add(effect);
      } else {
        double[] group = byName.get(effect.group());
        if (group == null) {
          byName.put(effect.group(), effect.factor().clone());
        } else {
          addChange(group, 1, effect);
        }
      }
    }
    groups = List.copyOf(byName.values());
  }

  private static void addChange(double[] to, double unit, DriverEffect effect) {
    for (int t = 0; t < to.length; t++) {
      to[t] += unit * (effect.factor()[t] - 1);
    }
  }

  List<DriverEffect> effects() {
    return effects;
  }

  /** Whether any of them adds to the change of the population. */
  boolean moveThePopulation() {
    return !withPopulation.isEmpty();
  }

  /**
   * What a need becomes.
   *
   * @param need FTE by year
   * @return FTE by year; changes that add up do not pass 0
   */
  double[] on(double[] need) {
    double[] demand = need.clone();
    for (DriverEffect effect : withPopulation) {
      addChange(demand, need[0], effect);
    }
    for (int t = 0; t < demand.length; t++) {
      demand[t] = Math.max(0, demand[t]);
    }
    for (double[] group : groups) {
      for (int t = 0; t < demand.length; t++) {
        demand[t] *= Math.max(0, group[t]);
      }
    }
    return demand;
  }
}
