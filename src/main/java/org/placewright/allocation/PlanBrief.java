package org.placewright.allocation;

import org.placewright.scenario.Scenario;

/**
 * What a plan is made from and judged by.
 *
 * @param scenario the input
 * @param baseline the baseline intake and the promises
 */
public record PlanBrief(Scenario scenario, Baseline baseline) {}
