package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;

/** Where the levers write their rules. */
public final class LeverRows {
  private final List<LimitRow> limits = new ArrayList<>();
  private final List<Cohort> cohorts = new ArrayList<>();
  private final List<Virement> virements = new ArrayList<>();

  public void add(LimitRow row) {
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
}
