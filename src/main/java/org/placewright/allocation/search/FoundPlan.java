package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.Optional;
import org.placewright.allocation.model.PlanModel;

/**
 * A plan that keeps every hard rule.
 *
 * @param places by column
 * @param objective weighted FTE-years short, with what is paid for soft rules
 * @param distance places away from the baseline, summed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record FoundPlan(int[] places, double objective, long distance) {
  private static final double SAME = 1e-9;

  /**
   * Judges a plan that somebody else made.
   *
   * @param model the decision
   * @param places by column
   * @return the plan with its price, empty when it misses a hard rule or a column's limits
   */
  public static Optional<FoundPlan> of(PlanModel model, int[] places) {
    double[] weights = new double[model.rules().limits().size()];
    PlanState state = new PlanState(model, new RuleIndex(model), weights);
    state.reset(places);
    return state.found().filter(found -> Arrays.equals(places, found.places));
  }

  /**
   * Better in price, or as good and nearer to the baseline.
   *
   * @param other another plan
   * @return whether this one is to be kept
   */
  public boolean isBetterThan(FoundPlan other) {
    double tolerance = SAME * Math.max(1, Math.abs(other.objective));
    if (Math.abs(objective - other.objective) > tolerance) {
      return objective < other.objective;
    }
    return distance < other.distance;
  }
}
