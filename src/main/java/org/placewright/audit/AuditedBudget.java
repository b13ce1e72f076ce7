package org.placewright.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;

/**
 * A budget that is audited, and what its fund's rules let go.
 *
 * @param fund the fund, with its rules
 * @param budget the fund's budget for an SHA in a financial year
 */
public record AuditedBudget(Fund fund, Budget budget) {
  /** Which budget it is. */
  public BudgetKey budgetKey() {
    return budget.budgetKey();
  }

  /** The whole budget, ringfenced or not. */
  public Pounds amount() {
    return budget.amount();
  }

  /** The most that may leave the fund: {@code (1 − ringfenced_share) · budget}, rounded down. */
  public Pounds free() {
    return amount().rest(fund.ringfencedShare());
  }

  /** The ringfenced part: what must stay in the fund. */
  public Pounds floor() {
    return amount().minus(free());
  }

  /** The most that may be moved in, or out, to other training funds: rounded down. */
  public Pounds virementLimit() {
    return amount().part(fund.virementLimit());
  }

  /**
   * The budget, month by month.
   *
   * @param months how many have passed, 1 to 12
   * @return a twelfth a month, rounded down; after twelve the budget
   */
  public Pounds toDate(int months) {
    BigDecimal pence =
        BigDecimal.valueOf(amount().pence())
            .multiply(BigDecimal.valueOf(months))
            .divide(BigDecimal.valueOf(FinancialYear.MONTHS), 0, RoundingMode.FLOOR);
    return new Pounds(pence.longValueExact());
  }
}
