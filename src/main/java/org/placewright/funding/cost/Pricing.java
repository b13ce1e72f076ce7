package org.placewright.funding.cost;

import java.util.List;
import org.placewright.scenario.Scenario;

/**
 * What one place costs, and what of that follows the trainee.
 *
 * @param whole the unit costs
 * @param portable those of the portable parts alone; never above the whole ones
 */
public record Pricing(UnitCosts whole, UnitCosts portable) {
  public static Pricing of(Scenario scenario) {
    CostInputs costing = CostInputs.of(scenario);
    List<Bill> bills = costing.bills();
    Tariffs tariffs = Tariffs.of(scenario, costing.courses());
    List<Bill> portable =
        bills.stream().<Bill>map(bill -> new PortableShares(bill, tariffs)).toList();
    return new Pricing(UnitCosts.of(costing, bills), UnitCosts.of(costing, portable));
  }

  public CostInputs costing() {
    return whole.costing();
  }
}
