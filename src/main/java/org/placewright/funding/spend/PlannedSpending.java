package org.placewright.funding.spend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;

/**
 * The spend of a plan, with the movements of money that limits on spending let it make.
 *
 * @param rows spend by fund, SHA and financial year; no money moves where nothing is limited
 * @param virements each movement between two funds, by SHA, year and fund
 */
public record PlannedSpending(List<SpendRow> rows, List<VirementRow> virements) {
  public PlannedSpending {
    rows = List.copyOf(rows);
    virements = List.copyOf(virements);
  }

  /**
   * Moves the money of a plan between budgets.
   *
   * @param money what the plan costs
   * @param limits what part of each budget may be spent
   * @return the spend from each budget, with what moves
   */
  public static PlannedSpending of(PlanMoney money, List<SpendingLimit> limits) {
    BudgetPositions positions = BudgetPositions.of(money, limits);
    Map<BudgetKey, BudgetPosition.Flow> flows = new TreeMap<>();
    for (BudgetPosition position : positions.all()) {
      flows.put(position.budget().budgetKey(), position.money());
    }
    List<SpendRow> rows =
        Spending.of(money.scenario(), money.places()).stream()
            .map(row -> with(row, flows))
            .toList();
    return new PlannedSpending(rows, positions.virements());
  }

  private static SpendRow with(SpendRow row, Map<BudgetKey, BudgetPosition.Flow> flows) {
    return Optional.ofNullable(flows.get(row.budgetKey()))
        .map(
            flow ->
                row.moving(new Pounds(flow.moved()), new Pounds(flow.in()), new Pounds(flow.out())))
        .orElse(row);
  }
}
