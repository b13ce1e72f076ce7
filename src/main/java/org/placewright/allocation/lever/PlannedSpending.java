package org.placewright.allocation.lever;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlacesPlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.SpendRow;
import org.placewright.funding.Spending;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Row;
import org.placewright.scenario.Scenario;

/** The spend of a plan, with the virements that the ringfence lets it make. */
public final class PlannedSpending {
  private PlannedSpending() {}

  /**
   * The spend of a plan by fund, SHA and financial year.
   *
   * @param brief what the plan is made from
   * @param plan the plan
   * @return spend rows; no money moves where the ringfence is off
   */
  public static List<SpendRow> of(PlanBrief brief, PlacesPlan plan) {
    Scenario scenario = brief.scenario();
    LeverSettings settings = LeverSettings.of(scenario.policy().levers(), Ringfence.ID);
    Map<String, Pounds> moved = new TreeMap<>();
    for (Purse purse : Purse.all(settings, brief, plan)) {
      moved.put(purse.budget().key(), new Pounds(purse.moved()));
    }
    List<Fund> funds = scenario.money().funds();
    return Spending.of(
        scenario,
        plan.toArray(),
        (fund, sha, year) ->
            moved.getOrDefault(Row.keyOf(funds.get(fund).id(), sha, year.first()), Pounds.ZERO));
  }
}
