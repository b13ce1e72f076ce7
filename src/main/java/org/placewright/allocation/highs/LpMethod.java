package org.placewright.allocation.highs;

/** How HiGHS solves a program without integers. */
public enum LpMethod {
  /** Dual simplex: starts from the last basis where there is one. */
  SIMPLEX("simplex"),
  /** Interior point with crossover to a basis: better for large programs solved once. */
  INTERIOR_POINT("ipm");

  private final String option;

  LpMethod(String option) {
    this.option = option;
  }

  String option() {
    return option;
  }
}
