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

  PlannedSpend(SpendByYear all, UnitCosts costs) {
    this(costs.costing().together(all), costs);
  }

  PlannedSpend(List<SpendByYear> bySpecialty, UnitCosts costs) {
    this.bySpecialty = bySpecialty;
    this.costs = costs;
  }

  /**
   * Adds up the spend over all specialties.
   *
   * @param places the places of these intakes
   * @return spend by fund, deanery and financial year
   */
  public static SpendByYear of(Scenario scenario, UnitCosts costs, PlacesToHorizon places) {
    SpendByYear all = new SpendByYear(scenario, costs.costing().span());
    add(scenario, new PlannedSpend(all, costs), places);
    return all;
  }

  /**
   * Adds up the spend specialty by specialty.
   *
   * @param places the places of these intakes
   * @return spend by specialty (in register order), and in each by fund, deanery and financial year
   */
  static List<SpendByYear> bySpecialty(Scenario scenario, UnitCosts costs, PlacesToHorizon places) {
    List<SpendByYear> bySpecialty = costs.costing().eachAlone();
    add(scenario, new PlannedSpend(bySpecialty, costs), places);
    return bySpecialty;
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
    SpendByYear ofSpecialty = bySpecialty.get(post.specialty());
    int first = costs.calendar().beginsIn(intakeYear).first();
    for (int f = 0; f < costs.funds(); f++) {
      for (int k = 0; k < costs.years(); k++) {
        long pence = Math.multiplyExact((long) places, costs.pence(f, programme, intakeYear, k));
        ofSpecialty.add(f, post.deanery(), first + k, pence);
      }
    }
  }
}
