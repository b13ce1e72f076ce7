package org.placewright.scenario;

/** What the years of a lever's rows are. */
public enum LeverYears {
  /** Intakes that the plan decides: a rule that leaves one out asks nothing of it. */
  INTAKES,
  /**
   * Financial years that the plan spends in. A rule of the one in which the last planned intake
   * begins holds in those after it.
   */
  FINANCIAL_YEARS,
  /** Years to be chosen one by one: those that no row names are meant to be free. */
  CHOSEN
}
