package org.placewright.allocation;

/** What comes of asking for a plan. */
public sealed interface AllocationOutcome {
  /**
   * A plan was found. Whether it may be published is for its certificate to say.
   *
   * @param allocation the plan
   */
  record Found(Allocation allocation) implements AllocationOutcome {}

  /**
   * No plan keeps the hard levers.
   *
   * @param conflict why
   */
  record Impossible(Conflict conflict) implements AllocationOutcome {}

  /**
   * A limit was reached before any plan was found.
   *
   * @param solve what was done
   */
  record NothingYet(Solve solve) implements AllocationOutcome {}
}
