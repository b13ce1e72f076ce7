package org.placewright.allocation;

import java.util.List;
import java.util.Optional;

/**
 * How a plan was found.
 *
 * @param engine the solver's name and version
 * @param stop why it stopped
 * @param solverBound the solver's own bound of the integer model, if it gave one; reported, not
 *     trusted
 * @param steps what was done, in order
 */
public record Solve(String engine, Stop stop, Optional<Double> solverBound, List<Step> steps) {
  public Solve {
    steps = List.copyOf(steps);
  }

  /** Why a solve stopped. */
  public enum Stop {
    /** The plan is proven within the asked gap. */
    GAP_REACHED,
    /** The limit on work was reached: the same on every machine. */
    WORK_LIMIT,
    /** The limit on time was reached: another machine may give another plan. */
    TIME_LIMIT
  }

  /**
   * One step of a solve.
   *
   * @param name what was done
   * @param work how much, in the step's own unit (iterations, moves, nodes)
   * @param objective weighted FTE-years short of the best plan after it; empty when there is none
   *     yet
   */
  public record Step(String name, long work, Optional<Double> objective) {
    /** What ended with the nearest plan by proof. */
    public static final String NEAREST_PROVEN = "nearest, proven";

    /** What ended with the nearest of the plans that were come by. */
    public static final String NEAREST_FOUND = "nearest found";

    /** Whether the plan may have become dearer by this step, as it is nearer to an earlier one. */
    public boolean isForNearness() {
      return name.equals(NEAREST_PROVEN) || name.equals(NEAREST_FOUND);
    }
  }
}
