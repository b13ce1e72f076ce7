package org.placewright.fan;

import java.util.Comparator;
import java.util.OptionalDouble;

/**
 * What one input does to demand less supply in the horizon year.
 *
 * @param specialty its id, or {@link org.placewright.scenario.row.Wildcard#ANY} for all together
 * @param input the input's name, or {@link #INTERACTIONS}
 * @param low its 10 % quantile
 * @param high its 90 % quantile
 * @param atLow demand less supply in FTE with it at its low and all others as the pack has them
 * @param atHigh the same at its high
 * @param varianceShare share of the variance of demand less supply that is due to it; empty with
 *     too few draws to estimate it
 */
public record TornadoRow(
    String specialty,
    String input,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble atLow,
    OptionalDouble atHigh,
    OptionalDouble varianceShare) {
  /** What is due to no single input: what they do only together, and curvature. */
  public static final String INTERACTIONS = "(interactions)";

  /** Order by name that puts the interactions last and the widest swing first. */
  static final Comparator<TornadoRow> WIDEST_FIRST =
      Comparator.comparingDouble((TornadoRow row) -> -row.swing().orElse(0))
          .thenComparing(TornadoRow::input);

  /**
   * How far the input moves the result.
   *
   * @return FTE between the results at low and at high, never negative; empty for the interactions
   */
  public OptionalDouble swing() {
    return atLow.isPresent()
        ? OptionalDouble.of(Math.abs(atHigh.orElseThrow() - atLow.orElseThrow()))
        : OptionalDouble.empty();
  }
}
