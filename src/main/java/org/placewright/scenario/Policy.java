package org.placewright.scenario;

import java.util.List;

/**
 * The rules, and the scenarios that change the data.
 *
 * @param levers sorted by lever, scope and year
 * @param scenarios sorted by scenario
 */
public record Policy(List<LeverRow> levers, List<ScenarioEdit> scenarios) {
  public Policy {
    levers = Row.sorted(levers);
    scenarios = Row.sorted(scenarios);
  }
}
