package org.placewright.app;

import java.util.function.Consumer;
import org.placewright.allocation.SearchStanding;

/** Hears, while a command works, of each step as it begins and of how far a search has come. */
@FunctionalInterface
public interface Progress extends Consumer<String> {
  /**
   * Hears of a better plan or a better bound.
   *
   * @param standing what there is now
   */
  default void stands(SearchStanding standing) {}
}
