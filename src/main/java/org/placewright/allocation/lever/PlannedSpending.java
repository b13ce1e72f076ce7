package org.placewright.allocation.lever;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.Spending;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Row;

/**
 * The spend of a plan, with the movements of money that the ringfence lets it make.
 *
 * @param rows spend by fund, SHA and financial year; no money moves where the ringfence is off
 * @param virements each movement between two funds, by SHA, year and fund
 */
public record PlannedSpending(List<SpendRow> rows, List<VirementRow> virements) {
  public PlannedSpending {
    rows = List.copyOf(rows);
    virements = List.copyOf(virements);
  }

  /**
   * The spend of a plan.
   *
   * @param brief what the plan is made from
   * @param plan whole places by programme and intake
   * @return what it spends and what moves
   */
  public static PlannedSpending of(PlanBrief brief, PlacesPlan plan) {
    Scenario scenario = brief.scenario();
    LeverSettings settings = LeverSettings.of(scenario.policy().levers(), Ringfence.ID);
    BudgetPositions positions = BudgetPositions.of(settings, brief, plan);
    Map<String, BudgetPosition.Flow> flows = new TreeMap<>();
    positions.all().forEach(position -> flows.put(position.budget().key(), position.money()));
    List<SpendRow> rows =
        Spending.of(scenario, brief.carryOn().extend(plan)).stream()
            .map(row -> with(row, flows))
            .toList();
    return new PlannedSpending(rows, positions.virements());
  }

  /** The row of the fund that a movement pays: what more money for it saves is its price. */
  public static String paidRow(VirementRow movement) {
    String scope = movement.to() + "/" + movement.sha();
    return Ringfence.ID + "[" + scope + "," + movement.year().first() + "]";
  }

  private static SpendRow with(SpendRow row, Map<String, BudgetPosition.Flow> flows) {
    String budget = Row.keyOf(row.fund(), row.sha(), row.year().first());
    return Optional.ofNullable(flows.get(budget))
        .map(
            flow ->
                row.moving(new Pounds(flow.moved()), new Pounds(flow.in()), new Pounds(flow.out())))
        .orElse(row);
  }
}
