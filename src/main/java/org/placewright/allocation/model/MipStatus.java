package org.placewright.allocation.model;

/** What a solver claims about a program with integers. */
public enum MipStatus {
  /** The plan is claimed to be within the asked gap of the best. */
  OPTIMAL,
  /** A limit came first; there is a plan. */
  LIMIT_WITH_PLAN,
  /** A limit came first; there is no plan. */
  LIMIT_WITHOUT_PLAN,
  /** No plan satisfies all rows and limits. */
  INFEASIBLE,
  /** The objective can fall without end. */
  UNBOUNDED,
  /** The solver gave up or contradicted itself. */
  FAILED
}
