package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;

/** {@code budgets.csv}: what a fund has for an SHA in a financial year. */
public final class BudgetsTable implements Table<Budget> {
  private final Column<String> fund = id("fund", "The fund.").listedIn("funds");
  private final Column<String> sha =
      id("sha", "The strategic health authority.").listedIn("deaneries");
  private final Column<Integer> year =
      year("financial_year", "The year it begins in: 2009 is 2009/10.");
  private final Column<Pounds> amount =
      pounds("amount_gbp", "The budget.", 1_000_000_000_000L)
          .comparedAlong("financial_year", 4)
          .comparedAlong("sha", 50);

  private final Shape shape =
      Shape.of("budgets", "What a fund has for an SHA in a financial year.")
          .requiredByPlan("Without it, no plan could be held to a budget.")
          .keyedBy(fund, sha, year)
          .with(amount)
          .byDefault(amount, "0")
          .noting(
              "A budget holds until the next row of its fund and SHA: after its last row it stays as"
                  + " it is there, in cash, to the horizon. Before its first row there is no budget:"
                  + " spend.csv shows 0, and the lever ringfence holds nothing.")
          .noting(
              "A fund and SHA that pay for programmes without a row for a financial year in which a"
                  + " planned intake begins are a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Budget row(Fields fields) {
    FinancialYear begins = new FinancialYear(fields.get(year));
    return new Budget(new BudgetKey(fields.get(fund), fields.get(sha), begins), fields.get(amount));
  }
}
