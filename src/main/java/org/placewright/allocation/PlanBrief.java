package org.placewright.allocation;

import org.placewright.scenario.Scenario;
import org.placewright.shortfall.Advice;
import org.placewright.supply.CarryOn;

/**
 * What a plan is made from and judged by.
 *
 * @param scenario the input
 * @param baseline the baseline intake and the promises
 * @param outlook demand and supply before there is a plan
 */
public record PlanBrief(Scenario scenario, Baseline baseline, Outlook outlook) {
  /**
   * The brief of a scenario.
   *
   * @param scenario the input
   * @return what its plan is made from
   */
  public static PlanBrief of(Scenario scenario) {
    return new PlanBrief(scenario, Baseline.of(scenario), Outlook.of(scenario));
  }

  /** What the Centre's model asks for. */
  public Advice advice() {
    return outlook.advice();
  }

  /** What goes on after the last planned intake. */
  public CarryOn carryOn() {
    return outlook.carryOn();
  }
}
