package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.List;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;

/** Spend by fund, SHA and financial year, from the first planned intake on. */
public final class Spending {
  private final Scenario scenario;
  private final SpendByYear committed;
  private final SpendByYear planned;
  private final SpendByYear carriedOn;

  private Spending(Scenario scenario, PlacesToHorizon places) {
    this.scenario = scenario;
    UnitCosts costs = UnitCosts.of(scenario);
    committed = CommittedSpend.of(scenario, costs);
    planned = PlannedSpend.of(scenario, costs, places.plannedAlone());
    carriedOn = PlannedSpend.of(scenario, costs, places.carriedOnAlone());
  }

  /**
   * Adds up the spend of a plan.
   *
   * @param places the places of the plan, to the horizon
   * @return before any money moves, a row for each fund, SHA and financial year; none for a fund
   *     that has neither budget nor spend in the SHA
   */
  public static List<SpendRow> of(Scenario scenario, PlacesToHorizon places) {
    return new Spending(scenario, places).rows();
  }

  private List<SpendRow> rows() {
    List<SpendRow> rows = new ArrayList<>();
    for (Fund fund : scenario.money().funds()) {
      for (String sha : scenario.register().shas()) {
        List<SpendRow> ofSha = new ArrayList<>();
        for (int year = planned.firstYear().first(); year <= planned.lastYear().first(); year++) {
          BudgetKey key = new BudgetKey(fund.id(), sha, new FinancialYear(year));
          ofSha.add(row(key));
        }
        if (ofSha.stream().anyMatch(Spending::saysAnything)) {
          rows.addAll(ofSha);
        }
      }
    }
    return rows;
  }

  private SpendRow row(BudgetKey key) {
    return SpendRowBuilder.builder()
        .budgetKey(key)
        .budget(scenario.money().budget(key).orElse(Pounds.ZERO))
        .committed(committed.of(key))
        .planned(planned.of(key))
        .carriedOn(carriedOn.of(key))
        .virement(Pounds.ZERO)
        .carriedIn(Pounds.ZERO)
        .carriedOut(Pounds.ZERO)
        .build();
  }

  private static boolean saysAnything(SpendRow row) {
    return row.budget().pence() != 0 || row.spend().pence() != 0;
  }
}
