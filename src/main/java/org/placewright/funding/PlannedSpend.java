package org.placewright.funding;

import java.util.List;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Positions;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Register;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/** What the places of a plan cost: whole places times unit costs. */
public final class PlannedSpend {
  private final Ledger ledger;
  private final UnitCosts costs;
  private final Positions specialties;
  private final Positions deaneries;

  PlannedSpend(Ledger ledger, Register register, UnitCosts costs) {
    this.ledger = ledger;
    this.costs = costs;
    specialties = Positions.of(register.specialties(), Specialty::id);
    deaneries = Positions.of(register.deaneries(), Deanery::id);
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
    Ledger ledger = new Ledger(scenario, Ledger.Span.of(scenario, costs));
    PlannedSpend spend = new PlannedSpend(ledger, scenario.register(), costs);
    List<Programme> programmes = scenario.register().programmes();
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        int year = scenario.horizon().firstIntakeYear() + i;
        spend.add(programmes.get(p), year, places[p][i]);
      }
    }
    return ledger;
  }

  void add(Programme programme, int intakeYear, int places) {
    int s = specialties.of(programme.specialty());
    int d = deaneries.of(programme.deanery());
    int first = costs.calendar().beginsIn(intakeYear).first();
    for (int f = 0; f < costs.funds(); f++) {
      for (int k = 0; k < costs.years(); k++) {
        long pence = Math.multiplyExact((long) places, costs.pence(f, s, d, k));
        ledger.add(f, d, first + k, pence);
      }
    }
  }
}
