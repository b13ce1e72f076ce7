package org.placewright.allocation;

/** Follows the making of a plan, and may cut its search short. */
@FunctionalInterface
public interface PlanWatch {
  /** Returns whether the search shall end with what there is; asked now and then. */
  boolean outOfTime();

  /**
   * Hears of each step.
   *
   * @param step what begins now
   */
  default void begins(String step) {}

  /**
   * Hears of a better plan or a better bound.
   *
   * @param standing what there is now
   */
  default void stands(SearchStanding standing) {}
}
