package org.placewright.scenario.money;

import java.util.Comparator;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.row.Row;

/**
 * Names one budget: a fund's money for an SHA in a financial year. Sorted by fund, SHA and year.
 *
 * @param fund the fund's id
 * @param sha the strategic health authority
 * @param year the financial year
 */
public record BudgetKey(String fund, String sha, FinancialYear year)
    implements Comparable<BudgetKey> {
  private static final Comparator<BudgetKey> ORDER =
      Comparator.comparing(BudgetKey::fund)
          .thenComparing(BudgetKey::sha)
          .thenComparing(BudgetKey::year);

  /** The fund's money for the SHA, in any year, as rules name it: {@code madel/north-sha}. */
  public String scope() {
    return fund + "/" + sha;
  }

  /** As a key of a table, see {@link Row#key()}. */
  String key() {
    return Row.keyOf(fund, sha, year.first());
  }

  @Override
  public int compareTo(BudgetKey other) {
    return ORDER.compare(this, other);
  }

  /** As rows of a model and of files name it: {@code madel/north-sha,2010}. */
  @Override
  public String toString() {
    return scope() + "," + year.first();
  }
}
