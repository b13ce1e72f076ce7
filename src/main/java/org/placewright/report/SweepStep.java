package org.placewright.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.Verdict;
import org.placewright.construction.NamedComponents;
import org.placewright.plan.PlacesPlan;

/**
 * One step of a sweep: what was varied, and the plan that came of it.
 *
 * @param number 0 for the pack as it is, then from 1
 * @param values what is varied, by name, in the order asked
 * @param outcome what came of it
 * @param note why there is no plan, a sentence; else empty
 * @param plan the plan, where there is one
 */
@NamedComponents
public record SweepStep(
    int number,
    Map<String, String> values,
    StepOutcome outcome,
    String note,
    Optional<StepPlan> plan) {

  /** What came of a step. */
  public enum StepOutcome {
    /** A certified plan within the asked gap. */
    PLAN,
    /** A certified plan, with a wider gap. */
    WIDE_GAP,
    /** No plan keeps the hard rules. */
    NO_PLAN,
    /** None was found within the limits, and it is not shown that there is none. */
    NOT_FOUND,
    /** One was found that could not be proven. */
    NOT_CERTIFIED,
    /** The pack has errors with these values. */
    BAD_INPUT
  }

  /**
   * The plan of a step.
   *
   * @param certificate its proof
   * @param places by programme and intake
   * @param held what they come to
   * @param moved places more or fewer than in step 0; empty where that has no plan
   * @param multipliers what proves its bound, by row name
   */
  public record StepPlan(
      Certificate certificate,
      PlacesPlan places,
      HeldPlan held,
      Optional<Integer> moved,
      Map<String, Double> multipliers) {}

  /** Whether there is a plan. */
  public boolean hasPlan() {
    return plan.isPresent();
  }

  /** The rules of one lever in a state, of a plan. */
  public long rules(String lever, Verdict.State state) {
    return plan.map(StepPlan::held).map(HeldPlan::verdicts).orElse(List.of()).stream()
        .filter(verdict -> verdict.lever().equals(lever) && verdict.state() == state)
        .count();
  }
}
