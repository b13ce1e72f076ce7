package org.placewright.allocation;

/**
 * A future that a robust plan is made for.
 *
 * @param name a scenario's, or a draw's
 * @param brief what a plan for it is made from
 */
public record Future(String name, PlanBrief brief) {}
