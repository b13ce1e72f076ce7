package org.placewright.funding;

import org.placewright.scenario.Scenario;

/**
 * What no plan changes: trainees already in post in the base year, intakes between the base year
 * and the first planned one, and the baseline intake carried on after the last planned one. Rounded
 * to the penny once for each fund, specialty, deanery and financial year, for the tariffs and for
 * each component of the curriculum.
 */
public final class Committed {
  private Committed() {}

  /**
   * The committed spend of a scenario.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @return committed spend by fund, deanery and financial year
   * @throws IllegalArgumentException when a row names what is not in the register
   */
  public static Ledger of(Scenario scenario, UnitCosts costs) {
    Costing costing = costs.costing();
    Ledger ledger = new Ledger(scenario, costing.span());
    for (long[][][] ofSpecialty : new InPost(costs).pence()) {
      for (int d = 0; d < ofSpecialty.length; d++) {
        add(ofSpecialty[d], d, costing.span(), ledger);
      }
    }
    PlannedSpend spend = new PlannedSpend(ledger, costs);
    new Groups(costing)
        .carriedOn()
        .forEach(places -> spend.add(places.programme(), places.year(), places.number()));
    return ledger;
  }

  private static void add(long[][] byFund, int deanery, Span span, Ledger ledger) {
    for (int f = 0; f < byFund.length; f++) {
      for (int y = 0; y < span.years(); y++) {
        ledger.add(f, deanery, span.first() + y, byFund[f][y]);
      }
    }
  }
}
