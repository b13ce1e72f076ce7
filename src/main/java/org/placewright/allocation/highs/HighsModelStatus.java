package org.placewright.allocation.highs;

import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipStatus;

/** HiGHS's model status (kHighsModelStatus…) in this program's words. */
record HighsModelStatus(int code) {
  private static final int EMPTY = 6;
  private static final int OPTIMAL = 7;
  private static final int INFEASIBLE = 8;
  private static final int UNBOUNDED_OR_INFEASIBLE = 9;
  private static final int UNBOUNDED = 10;
  private static final int TIME_LIMIT = 13;
  private static final int ITERATION_LIMIT = 14;
  private static final int UNKNOWN = 15;
  private static final int SOLUTION_LIMIT = 16;
  private static final int INTERRUPT = 17;

  /** Whether HiGHS only knows that there is no best solution. */
  boolean ambiguous() {
    return code == UNBOUNDED_OR_INFEASIBLE;
  }

  boolean clockBit() {
    return code == TIME_LIMIT;
  }

  /** Whether there is an answer that is right or, as the interior point leaves it, nearly so. */
  boolean isNearly() {
    return code == OPTIMAL || code == UNKNOWN;
  }

  LpStatus ofLp() {
    return switch (code) {
      case EMPTY, OPTIMAL -> LpStatus.OPTIMAL;
      case INFEASIBLE -> LpStatus.INFEASIBLE;
      case UNBOUNDED -> LpStatus.UNBOUNDED;
      case TIME_LIMIT, ITERATION_LIMIT, INTERRUPT -> LpStatus.LIMIT;
      default -> LpStatus.FAILED;
    };
  }

  MipStatus ofMip(boolean plan) {
    return switch (code) {
      case EMPTY, OPTIMAL -> plan ? MipStatus.OPTIMAL : MipStatus.FAILED;
      case INFEASIBLE -> MipStatus.INFEASIBLE;
      case UNBOUNDED -> MipStatus.UNBOUNDED;
      case TIME_LIMIT, ITERATION_LIMIT, SOLUTION_LIMIT, INTERRUPT ->
          plan ? MipStatus.LIMIT_WITH_PLAN : MipStatus.LIMIT_WITHOUT_PLAN;
      default -> MipStatus.FAILED;
    };
  }
}
