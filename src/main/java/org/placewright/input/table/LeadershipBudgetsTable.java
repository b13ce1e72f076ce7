package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.policy.LeadershipBudget;

/** {@code leadership_budgets.csv}: what may be spent on leaders. */
public final class LeadershipBudgetsTable implements Table<LeadershipBudget> {
  private final Column<String> fund = id("fund", "The fund.").listedIn("funds");
  private final Column<String> sha =
      idOrAny("sha", "The strategic health authority; `*` for all of them together.")
          .listedIn("deaneries");
  private final Column<YearRange> year =
      yearOrAny("financial_year", "The year it begins in: 2009 is 2009/10.")
          .blankMeans(YearRange.ANY, "every year");
  private final Column<Pounds> amount =
      pounds("amount_gbp", "What may be spent on pay and backfill.", 1_000_000_000_000L);

  private final Shape shape =
      Shape.of("leadership_budgets", "What may be spent on clinical leaders, by fund.")
          .optional("Without it no leaders can be paid for.")
          .keyedBy(fund, sha, year)
          .with(amount)
          .noting("A line that names the year wins over one for every year.")
          .noting("A line for all SHAs together and lines of single SHAs hold beside each other.")
          .noting(
              "It is a line of its own, beside budgets.csv: neither is taken from the other."
                  + " Money that is to come out of a fund's budget is taken off it in budgets.csv.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public LeadershipBudget row(Fields fields) {
    return new LeadershipBudget(
        fields.get(fund), fields.get(sha), fields.get(year), fields.get(amount));
  }
}
