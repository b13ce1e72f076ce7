package org.placewright.report;

import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.ScenarioInForce;

/** The mark of a run that rests on a service reconfiguration without a whole case for change. */
public final class UnassuredMark {
  private UnassuredMark() {}

  /**
   * Says which reconfigurations in force are unassured, and why.
   *
   * @param scenario the input of the run, with the changes made
   * @return a sentence each, none where all is assured
   */
  public static List<String> of(Scenario scenario) {
    return scenario.policy().scenarios().stream()
        .filter(ScenarioInForce::isUnassured)
        .map(
            each ->
                "UNASSURED: "
                    + each.name()
                    + " reconfigures services without a whole case for change: "
                    + String.join("; ", each.missing())
                    + ".")
        .toList();
  }
}
