package org.placewright.audit;

import java.time.YearMonth;
import org.placewright.quantity.Pounds;

/**
 * How a budget stands at the end of a month.
 *
 * @param budget what the fund has for an SHA in the year, and its rules
 * @param month the month at whose end it stands so
 * @param own what happened in it
 * @param toDate what happened since 1 April
 * @param closed whether the year ends here and its spend is known: then what is left has left
 *     training
 */
public record Statement(
    AuditedBudget budget, YearMonth month, Movement own, Movement toDate, boolean closed) {

  /** What the even profile of the budget gives up to here. */
  public Pounds budgetToDate() {
    return budget.toDate(budget.budgetKey().year().position(month) + 1);
  }

  /** Budget and all that came in, less all that went out or was spent; negative when overspent. */
  public Pounds remaining() {
    return toDate.leftOf(budget.amount());
  }

  /** What the year ends with and nobody kept for training. */
  public Pounds unspent() {
    return closed ? positive(remaining()) : Pounds.ZERO;
  }

  /** What was spent beyond all there was. */
  public Pounds overspent() {
    return positive(Pounds.ZERO.minus(remaining()));
  }

  /** What is no longer there for training: diverted, or unspent when the year is over. */
  public Pounds leftTraining() {
    return toDate.diverted().plus(unspent());
  }

  /**
   * What of its own budget is still the fund's: less what left training and what moved to other
   * funds. What moved in came for training, and does not widen what may leave.
   */
  public Pounds held() {
    return budget.amount().minus(leftTraining()).minus(toDate.movedOut());
  }

  /** The raid: what is gone of the ringfenced part. */
  public Pounds overRingfence() {
    return positive(budget.floor().minus(held()));
  }

  /** Virement, in or out on balance, beyond the fund's limit. */
  public Pounds overVirement() {
    Pounds moved = new Pounds(Math.abs(toDate.virement().pence()));
    return positive(moved.minus(budget.virementLimit()));
  }

  /** What left the fund, for training or not, and was allowed to. */
  public Pounds permitted() {
    return budget.amount().minus(held()).minus(overRingfence());
  }

  public boolean broken() {
    return overRingfence().pence() > 0 || overVirement().pence() > 0;
  }

  private static Pounds positive(Pounds amount) {
    return new Pounds(Math.max(0, amount.pence()));
  }
}
