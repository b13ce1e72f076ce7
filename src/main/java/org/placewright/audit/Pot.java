package org.placewright.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.money.Fund;

/**
 * What a fund has for an SHA in a financial year, and what its rules let go.
 *
 * @param fund whose rules say what may leave it
 * @param sha the strategic health authority
 * @param year the financial year
 * @param budget what the fund has for the SHA in the year
 */
public record Pot(Fund fund, String sha, FinancialYear year, Pounds budget) {

  /** The most that may leave the fund: {@code (1 − ringfenced_share) · budget}, rounded down. */
  public Pounds free() {
    BigDecimal share = BigDecimal.ONE.subtract(BigDecimal.valueOf(ringfence().fraction()));
    BigDecimal pence = share.multiply(BigDecimal.valueOf(budget.pence()));
    return new Pounds(pence.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  private Share ringfence() {
    return fund.ringfencedShare();
  }

  /** The ringfenced part: what must stay in the fund. */
  public Pounds floor() {
    return budget.minus(free());
  }

  /** The most that may be moved in, or out, to other training funds: rounded down. */
  public Pounds virementLimit() {
    return budget.part(fund.virementLimit());
  }

  /**
   * The budget by months.
   *
   * @param months how many have passed, 1 to 12
   * @return a twelfth a month, rounded down; after twelve the budget
   */
  public Pounds toDate(int months) {
    BigDecimal pence =
        BigDecimal.valueOf(budget.pence())
            .multiply(BigDecimal.valueOf(months))
            .divide(BigDecimal.valueOf(FinancialYear.MONTHS), 0, RoundingMode.FLOOR);
    return new Pounds(pence.longValueExact());
  }
}
