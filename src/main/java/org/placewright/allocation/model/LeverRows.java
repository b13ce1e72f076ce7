package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the levers write their rules. */
public final class LeverRows {
  private final List<LimitRow> limits = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Cohort> cohorts = new ArrayList<>();
  private final List<Virement> virements = new ArrayList<>();

  /**
   * Adds a rule about places.
   *
   * @param row the rule
   * @throws IllegalArgumentException when another rule has its name
   */
  public void add(LimitRow row) {
    if (positions.putIfAbsent(row.name(), limits.size()) != null) {
      throw new IllegalArgumentException("two rules named " + row.name());
    }
    limits.add(row);
  }

  public void add(Cohort cohort) {
    cohorts.add(cohort);
  }

  public void add(Virement virement) {
    virements.add(virement);
  }

  public List<LimitRow> limits() {
    return List.copyOf(limits);
  }

  public List<Cohort> cohorts() {
    return List.copyOf(cohorts);
  }

  public List<Virement> virements() {
    return List.copyOf(virements);
  }

  /**
   * The place of a rule in {@link #limits}.
   *
   * @param name the rule's name
   * @return its position
   * @throws IllegalArgumentException when there is no such rule
   */
  public int position(String name) {
    Integer position = positions.get(name);
    if (position == null) {
      throw new IllegalArgumentException("no rule named " + name);
    }
    return position;
  }
}
