package org.placewright.allocation;

import java.util.Optional;

/** The question that a plan made before is an answer to. */
public interface EarlierQuestion {
  /** A question that nobody knows any more. */
  EarlierQuestion UNKNOWN = Optional::empty;

  /**
   * Reads it, which takes its time.
   *
   * @return what the plan was made from; empty where that cannot be read
   */
  Optional<PlanBrief> brief();
}
