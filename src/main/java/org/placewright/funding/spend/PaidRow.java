package org.placewright.funding.spend;

import java.math.BigDecimal;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * An amount that one change of spend sets free, or something else gives, and another uses.
 *
 * @param sha the SHA, or {@code *} for all together
 * @param year the financial year, from 1 April
 * @param by the road that the money takes
 * @param from what gives it
 * @param to what uses it
 * @param amount how much; above 0
 */
public record PaidRow(String sha, FinancialYear year, By by, Side from, Side to, Pounds amount) {
  /** The road that money takes. */
  public enum By {
    /** One specialty uses what another sets free in the same fund. */
    FUND,
    /** Moved from one fund to another. */
    VIREMENT,
    /** Carried from one financial year to another. */
    CARRIED,
    /**
     * One fund spends less and another the same amount more, each of its own budget: nothing moves.
     */
    TOGETHER,
    /** Out of budget, or back into it. */
    HEADROOM
  }

  /**
   * Where the money comes from, or where it goes.
   *
   * @param fund the fund's id
   * @param what the specialty, or a word in brackets for what is none
   * @param places its places fewer or more that the amount stands for; 0 for what is no specialty
   */
  public record Side(String fund, String what, BigDecimal places) {
    /** Whether it is a specialty. */
    public boolean isSpecialty() {
      return !what.startsWith("(");
    }
  }

  /** Whether a movement of money between two funds is what this amount was paid by. */
  public boolean isPaidBy(VirementRow movement) {
    return by == By.VIREMENT
        && sha.equals(movement.sha())
        && year.equals(movement.year())
        && from.fund().equals(movement.from())
        && to.fund().equals(movement.to());
  }
}
