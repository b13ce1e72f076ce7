package org.placewright.scenario;

/** What "existing resources" are. */
public enum ResourcesBase {
  /** What carrying on costs at the prices and curricula of the base year. */
  CARRYING_ON,
  /** The settled budgets of all funds. */
  BUDGET
}
