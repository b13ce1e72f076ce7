package org.placewright.leadership;

import java.util.ArrayList;
import java.util.List;
import org.placewright.construction.NamedComponents;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.BudgetRow;
import org.placewright.scenario.policy.Leadership;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.row.Wildcard;

/**
 * What leaders cost one line of {@code leadership_budgets.csv} in a financial year.
 *
 * @param budgetKey the fund, the SHA, or {@link Wildcard#ANY} for all together, and the financial
 *     year
 * @param budget what may be spent
 * @param pay pay for the roles
 * @param backfill pay of those who do their sessions
 */
@NamedComponents
public record LeaderSpend(BudgetKey budgetKey, Pounds budget, Pounds pay, Pounds backfill)
    implements BudgetRow {
  /** What is left of the budget; negative when overspent. */
  public Pounds headroom() {
    return budget.minus(pay).minus(backfill);
  }

  /**
   * The spend of a selection.
   *
   * @param scenario its budget lines
   * @param plan the selection
   * @return a row for each line and planned year, sorted by fund, SHA and year
   */
  public static List<LeaderSpend> of(Scenario scenario, LeadershipPlan plan) {
    Leadership leadership = scenario.policy().leadership();
    List<LeaderSpend> rows = new ArrayList<>();
    for (LeadershipBudget line : BudgetLines.distinct(leadership)) {
      for (int y = 0; y < scenario.horizon().intakes() && !leadership.isEmpty(); y++) {
        LeaderYear year = new LeaderYear(scenario, plan, y);
        BudgetLines.inForce(leadership, line, year.year())
            .ifPresent(row -> rows.add(of(row, year)));
      }
    }
    return rows;
  }

  private static LeaderSpend of(LeadershipBudget line, LeaderYear year) {
    Pounds pay = Pounds.ZERO;
    Pounds backfill = Pounds.ZERO;
    for (LeaderRow row : year.rows()) {
      String fund = row.post().price().fund();
      if (fund.equals(line.fund()) && Wildcard.covers(line.sha(), row.post().sha())) {
        pay = pay.plus(row.pay());
        backfill = backfill.plus(row.backfill());
      }
    }
    return LeaderSpendBuilder.builder()
        .budgetKey(new BudgetKey(line.fund(), line.sha(), new FinancialYear(year.year())))
        .budget(line.amount())
        .pay(pay)
        .backfill(backfill)
        .build();
  }
}
