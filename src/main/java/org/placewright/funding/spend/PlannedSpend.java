package org.placewright.funding.spend;

import java.util.List;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.TrainingPost;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Scenario;

/** What the places of a plan cost: whole places times unit costs. */
public final class PlannedSpend {
  private final List<SpendByYear> bySpecialty;
  private final UnitCosts costs;

  PlannedSpend(SpendByYear ledger, UnitCosts costs) {
    this(costs.costing().together(ledger), costs);
  }

  PlannedSpend(List<SpendByYear> bySpecialty, UnitCosts costs) {
    this.bySpecialty = bySpecialty;
    this.costs = costs;
  }

  /**
   * The spend of intakes.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @param places the places of these intakes
   * @return spend by fund, deanery and financial year
   */
  public static SpendByYear of(Scenario scenario, UnitCosts costs, PlacesToHorizon places) {
    SpendByYear ledger = new SpendByYear(scenario, costs.costing().span());
    add(scenario, new PlannedSpend(ledger, costs), places);
    return ledger;
  }

  /**
   * The spend of intakes, specialty by specialty.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @param places the places of these intakes
   * @return spend by specialty (in register order), and in each by fund, deanery and financial year
   */
  static List<SpendByYear> bySpecialty(Scenario scenario, UnitCosts costs, PlacesToHorizon places) {
    List<SpendByYear> ledgers = costs.costing().eachAlone();
    add(scenario, new PlannedSpend(ledgers, costs), places);
    return ledgers;
  }

  private static void add(Scenario scenario, PlannedSpend spend, PlacesToHorizon places) {
    for (int p = 0; p < places.programmes(); p++) {
      for (int i = 0; i < places.intakes(); i++) {
        spend.add(p, scenario.horizon().firstIntakeYear() + i, places.at(p, i));
      }
    }
  }

  void add(int programme, int intakeYear, int places) {
    TrainingPost post = costs.costing().posts().ofProgramme(programme);
    SpendByYear ledger = bySpecialty.get(post.specialty());
    int first = costs.calendar().beginsIn(intakeYear).first();
    for (int f = 0; f < costs.funds(); f++) {
      for (int k = 0; k < costs.years(); k++) {
        long pence = Math.multiplyExact((long) places, costs.pence(f, programme, intakeYear, k));
        ledger.add(f, post.deanery(), first + k, pence);
      }
    }
  }
}
