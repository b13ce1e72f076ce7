package org.placewright.scenario.policy;

/** How a lever binds. */
public enum Mode {
  /** No plan may miss it. */
  HARD,
  /** A plan may miss it at a price. */
  SOFT,
  /** It plays no part in the plan. */
  OFF
}
