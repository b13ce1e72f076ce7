package org.placewright.allocation.model;

/** What a solver claims about a program without integers. */
public enum LpStatus {
  /** The solution is claimed to be the best. */
  OPTIMAL,
  /** No values satisfy all rows and limits. */
  INFEASIBLE,
  /** The objective can fall without end. */
  UNBOUNDED,
  /** A limit came first. */
  LIMIT,
  /** The solver gave up or contradicted itself. */
  FAILED
}
