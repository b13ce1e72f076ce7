package org.placewright.scenario.policy;

import java.util.List;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.uncertainty.Uncertainty;

/**
 * The rules, and the scenarios and doubts that change the data.
 *
 * @param levers sorted by lever, scope and year
 * @param scenarios whose changes were made, in that order
 * @param uncertainty what is uncertain
 * @param assurances what stands in for regulation, sorted by profession and specialty
 * @param leadership cohorts of clinical leaders
 * @param shortfallTiers what a shortage costs by its share of demand, least share first; empty for
 *     the usual
 */
public record Policy(
    List<LeverRow> levers,
    List<ScenarioInForce> scenarios,
    Uncertainty uncertainty,
    List<Assurance> assurances,
    Leadership leadership,
    List<ShortfallTier> shortfallTiers) {
  public Policy {
    levers = Row.sorted(levers);
    scenarios = List.copyOf(scenarios);
    assurances = Row.sorted(assurances);
    shortfallTiers = Row.sorted(shortfallTiers);
  }

  /** A policy without assurance and leaders. */
  public Policy(List<LeverRow> levers, List<ScenarioInForce> scenarios, Uncertainty uncertainty) {
    this(levers, scenarios, uncertainty, List.of(), Leadership.NONE, List.of());
  }

  /** Nothing is uncertain but the drivers of demand. */
  public Policy(List<LeverRow> levers, List<ScenarioInForce> scenarios) {
    this(levers, scenarios, Uncertainty.NONE);
  }

  /** The names of service reconfigurations in force that nothing assures, in their order. */
  public List<String> unassured() {
    return scenarios.stream()
        .filter(ScenarioInForce::isUnassured)
        .map(ScenarioInForce::name)
        .toList();
  }

  /**
   * The same policy under other levers.
   *
   * @param rows the levers
   * @return all else as it is
   */
  public Policy under(List<LeverRow> rows) {
    return new Policy(rows, scenarios, uncertainty, assurances, leadership, shortfallTiers);
  }
}
