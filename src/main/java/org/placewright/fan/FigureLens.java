package org.placewright.fan;

import java.util.function.ToDoubleFunction;
import org.placewright.scenario.row.Row;

/**
 * How to read and replace one figure of a row.
 *
 * @param <R> the kind of row
 * @param get the figure in a row
 * @param with the row with another figure
 */
record FigureLens<R extends Row>(ToDoubleFunction<R> get, With<R> with) {
  /** How to make a row with another figure. */
  @FunctionalInterface
  interface With<R> {
    R of(R row, double figure);
  }
}
