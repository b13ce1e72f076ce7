package org.placewright.allocation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The proof that goes with a plan, calculated in exact arithmetic from its whole places and from
 * the duals of the relaxed model; nothing in it is taken on a solver's word.
 *
 * @param objective weighted FTE-years short of the plan
 * @param bound weighted FTE-years short that no plan can go below
 * @param failures every row, bound or lever that the plan breaks, a sentence each
 */
public record Certificate(double objective, double bound, List<String> failures) {
  /** What is left of a gap by the room for rounding in the rows. */
  public static final double ROUNDING = 1e-7;

  public Certificate {
    failures = List.copyOf(failures);
  }

  /** This certificate with more failures. */
  Certificate and(List<String> more) {
    return new Certificate(
        objective, bound, Stream.concat(failures.stream(), more.stream()).toList());
  }

  /** Whether no plan can be better by more than a ten-millionth. */
  public boolean isBest() {
    return gap() <= ROUNDING;
  }

  public boolean holds() {
    return failures.isEmpty();
  }

  /**
   * How far the plan may be from the best one.
   *
   * @return (objective - bound) / objective; 0 when both are 0; infinite without a finite bound
   */
  public double gap() {
    return gap(objective, bound);
  }

  /**
   * How far a plan that costs so much may be from the best one.
   *
   * @param objective weighted FTE-years short of the plan
   * @param bound weighted FTE-years short that no plan can go below
   * @return as of {@link #gap()}
   */
  static double gap(double objective, double bound) {
    if (!Double.isFinite(bound)) {
      return Double.POSITIVE_INFINITY;
    }
    if (objective <= bound) {
      return 0;
    }
    return objective == 0 ? Double.POSITIVE_INFINITY : (objective - bound) / Math.abs(objective);
  }
}
