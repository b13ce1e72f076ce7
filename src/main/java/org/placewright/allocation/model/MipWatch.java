package org.placewright.allocation.model;

import java.util.function.BooleanSupplier;

/**
 * Follows a solver's search for whole numbers. Called on the solver's thread, so it must return
 * soon.
 */
public interface MipWatch {
  /** Hears nothing and never stops a search. */
  MipWatch NOBODY = new MipWatch() {};

  /** Hears nothing and stops a search when asked to. */
  static MipWatch until(BooleanSupplier cancelled) {
    return new MipWatch() {
      @Override
      public boolean cancelled() {
        return cancelled.getAsBoolean();
      }
    };
  }

  /**
   * Hears of a better plan.
   *
   * @param x one value per column
   * @param objective of the plan
   * @param bound the solver's own claim that no plan is below this
   */
  default void improved(Values x, double objective, double bound) {}

  /** Returns whether the search shall stop as soon as it can. */
  default boolean cancelled() {
    return false;
  }
}
