package org.placewright.funding;

import org.placewright.scenario.Scenario;

/** What the places of a plan cost: whole places times unit costs. */
public final class PlannedSpend {
  private final Ledger ledger;
  private final UnitCosts costs;

  PlannedSpend(Ledger ledger, UnitCosts costs) {
    this.ledger = ledger;
    this.costs = costs;
  }

  /**
   * The spend of planned intakes.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @param places places by programme (in register order) and intake (from the first planned one)
   * @return spend by fund, deanery and financial year
   */
  public static Ledger of(Scenario scenario, UnitCosts costs, int[][] places) {
    Ledger ledger = new Ledger(scenario, costs.costing().span());
    PlannedSpend spend = new PlannedSpend(ledger, costs);
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        spend.add(p, scenario.horizon().firstIntakeYear() + i, places[p][i]);
      }
    }
    return ledger;
  }

  void add(int programme, int intakeYear, int places) {
    int deanery = costs.costing().seats().ofProgramme(programme).deanery();
    int first = costs.calendar().beginsIn(intakeYear).first();
    for (int f = 0; f < costs.funds(); f++) {
      for (int k = 0; k < costs.years(); k++) {
        long pence = Math.multiplyExact((long) places, costs.pence(f, programme, intakeYear, k));
        ledger.add(f, deanery, first + k, pence);
      }
    }
  }
}
