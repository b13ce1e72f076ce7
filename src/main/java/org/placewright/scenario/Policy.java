package org.placewright.scenario;

import java.util.List;

/**
 * The rules, and the scenarios and doubts that change the data.
 *
 * @param levers sorted by lever, scope and year
 * @param scenarios sorted by scenario
 * @param uncertainty what is uncertain
 */
public record Policy(List<LeverRow> levers, List<ScenarioEdit> scenarios, Uncertainty uncertainty) {
  public Policy {
    levers = Row.sorted(levers);
    scenarios = Row.sorted(scenarios);
  }

  /** Nothing is uncertain but the drivers of demand. */
  public Policy(List<LeverRow> levers, List<ScenarioEdit> scenarios) {
    this(levers, scenarios, Uncertainty.NONE);
  }
}
