package org.placewright.funding.spend;

import java.math.BigDecimal;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.policy.Mode;

/**
 * What part of a budget may be spent.
 *
 * @param budget the budget that is limited
 * @param share the part of it that may be spent before money moves; 1 for all of it
 * @param mode how the limit binds; money moves only between budgets of one mode
 * @param counts whether spending more is forbidden or has a price; where it does not, no money
 *     moves
 */
public record SpendingLimit(Budget budget, double share, Mode mode, boolean counts) {
  /** The part of the budget that may be spent, rounded down to the penny. */
  public Pounds amount() {
    return budget.amount().part(BigDecimal.valueOf(share));
  }

  /** Whether money may move between this budget and others that are limited in the mode. */
  boolean movesIn(Mode other) {
    return mode == other && counts;
  }
}
