package org.placewright.funding;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Money;
import org.placewright.scenario.Scenario;

/** Spend by fund, SHA and financial year, from the first planned intake on. */
public final class Spending {
  private final Scenario scenario;
  private final Ledger committed;
  private final Ledger planned;

  private Spending(Scenario scenario, Ledger committed, Ledger planned) {
    this.scenario = scenario;
    this.committed = committed;
    this.planned = planned;
  }

  /**
   * The spend of a plan.
   *
   * @param scenario the scenario
   * @param places places by programme (in register order) and intake (from the first planned one)
   * @return before any money moves, a row for each fund, SHA and financial year up to the last one
   *     with a budget or a planned cost; none for a fund that has neither budget nor spend in the
   *     SHA
   */
  public static List<SpendRow> of(Scenario scenario, int[][] places) {
    UnitCosts costs = UnitCosts.of(scenario);
    Ledger committed = Committed.of(scenario, costs);
    Ledger planned = PlannedSpend.of(scenario, costs, places);
    return new Spending(scenario, committed, planned).rows();
  }

  private List<SpendRow> rows() {
    List<SpendRow> rows = new ArrayList<>();
    List<Fund> funds = scenario.money().funds();
    int last = lastYear(scenario, planned);
    for (int f = 0; f < funds.size(); f++) {
      for (String sha : scenario.register().shas()) {
        List<SpendRow> ofSha = new ArrayList<>();
        for (int year = planned.firstYear().first(); year <= last; year++) {
          ofSha.add(row(f, sha, new FinancialYear(year)));
        }
        if (ofSha.stream().anyMatch(Spending::saysAnything)) {
          rows.addAll(ofSha);
        }
      }
    }
    return rows;
  }

  private SpendRow row(int fund, String sha, FinancialYear year) {
    String id = scenario.money().funds().get(fund).id();
    return new SpendRow(
        id,
        sha,
        year,
        budget(scenario.money(), id, sha, year),
        new Pounds(committed.pence(scenario.register(), fund, sha, year.first())),
        new Pounds(planned.pence(scenario.register(), fund, sha, year.first())),
        Pounds.ZERO);
  }

  private static Pounds budget(Money money, String fund, String sha, FinancialYear year) {
    return money.budgets().stream()
        .filter(row -> row.fund().equals(fund) && row.sha().equals(sha) && row.year().equals(year))
        .map(Budget::amount)
        .findFirst()
        .orElse(Pounds.ZERO);
  }

  private static boolean saysAnything(SpendRow row) {
    return row.budget().pence() != 0 || row.committed().pence() != 0 || row.planned().pence() != 0;
  }

  /** The last financial year with a budget or a planned cost. */
  static int lastYear(Scenario scenario, Ledger planned) {
    int lastBudget =
        scenario.money().budgets().stream().mapToInt(row -> row.year().first()).max().orElse(0);
    int last = planned.lastYear().first();
    while (last > Math.max(lastBudget, planned.firstYear().first()) && !planned.hasSpend(last)) {
      last--;
    }
    return last;
  }
}
