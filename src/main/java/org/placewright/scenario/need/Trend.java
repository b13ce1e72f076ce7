package org.placewright.scenario.need;

/** How a yearly change goes on from one year to the next. */
public enum Trend {
  /** Each year's change is a fraction of the year before: changes multiply. */
  COMPOUND,
  /** Each year's change is a fraction of the base year: changes add up. */
  ADDITIVE
}
