package org.placewright.allocation.branch;

import org.placewright.allocation.model.Values;

/** The plans that a search has come by. */
public interface KnownPlans {
  /**
   * Hears of values that the rows keep to and that are whole where they must be, as far as the
   * solver can tell.
   *
   * @param x one value per column
   */
  void offer(Values x);

  /** Returns the objective of the best plan so far; infinite without one. */
  double best();
}
