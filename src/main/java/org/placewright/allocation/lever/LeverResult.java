package org.placewright.allocation.lever;

import java.util.OptionalLong;
import org.placewright.construction.NamedComponents;

/**
 * What the arithmetic of a check came to.
 *
 * @param unit of the numbers
 * @param left what the plan makes of the rule's left side
 * @param limit what the rule asks
 * @param slack room left, negative when the rule is missed
 * @param step the least room that one more place could take up; below it nothing more fits;
 *     infinite when no place can take any
 */
@NamedComponents
record LeverResult(LeverUnit unit, double left, double limit, double slack, double step) {
  static LeverResult atLeast(LeverUnit unit, double left, double limit, double step) {
    return new LeverResult(unit, left, limit, left - limit, step);
  }

  static LeverResult atMost(LeverUnit unit, double left, double limit, double step) {
    return new LeverResult(unit, left, limit, limit - left, step);
  }

  /** Money, judged in pence and shown in pounds. */
  static LeverResult atMostPence(long left, long limit, OptionalLong step) {
    double slack = pounds(Math.subtractExact(limit, left));
    double room = step.isPresent() ? pounds(step.getAsLong()) : Double.POSITIVE_INFINITY;
    return new LeverResult(LeverUnit.POUNDS, pounds(left), pounds(limit), slack, room);
  }

  static double pounds(long pence) {
    return pence / (double) RuleInForce.PENCE_A_POUND;
  }

  boolean isMissed() {
    return slack < -tolerance();
  }

  /** Whether the limit is reached to the last unit, but for rounding. */
  boolean isExact() {
    return Math.abs(slack) <= tolerance();
  }

  boolean isTight() {
    return isExact() || (Double.isFinite(step) && slack < step - tolerance());
  }

  private double tolerance() {
    return unit.tolerance(Math.max(Math.abs(left), Math.abs(limit)));
  }
}
