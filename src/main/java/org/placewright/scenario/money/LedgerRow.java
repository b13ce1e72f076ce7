package org.placewright.scenario.money;

import java.time.YearMonth;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.row.Row;

/**
 * What became of money of a fund in an SHA in one month.
 *
 * @param fund the fund it came from
 * @param sha the strategic health authority
 * @param month when
 * @param entry what became of it
 * @param to the fund that a virement went to, or what a diversion was for; empty for the others
 * @param amount how much; negative where it corrects an earlier month
 */
public record LedgerRow(
    String fund, String sha, YearMonth month, Entry entry, String to, Pounds amount)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(fund, sha, month, entry.ordinal(), to);
  }

  /** The budget that the money came from. */
  public BudgetKey budgetKey() {
    return new BudgetKey(fund, sha, year());
  }

  public FinancialYear year() {
    return FinancialYear.of(month);
  }
}
