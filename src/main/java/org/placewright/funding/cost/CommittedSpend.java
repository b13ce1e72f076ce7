package org.placewright.funding.cost;

import java.util.List;
import org.placewright.scenario.Scenario;

/**
 * What no plan changes: trainees already in post in the base year, and intakes between the base
 * year and the first planned one. Rounded to the penny once for each fund, specialty, deanery and
 * financial year, for the tariffs and for each component of the curriculum.
 */
public final class CommittedSpend {
  private CommittedSpend() {}

  /**
   * The committed spend of a scenario.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @return committed spend by fund, deanery and financial year
   * @throws IllegalArgumentException when a row names what is not in the register
   */
  public static SpendByYear of(Scenario scenario, UnitCosts costs) {
    SpendByYear ledger = new SpendByYear(scenario, costs.costing().span());
    add(costs, costs.costing().together(ledger));
    return ledger;
  }

  /**
   * The committed spend of a scenario, specialty by specialty. It adds up to all of it, as each is
   * rounded by itself.
   *
   * @param costs the scenario's unit costs
   * @return by specialty (in register order), and in each by fund, deanery and financial year
   */
  public static List<SpendByYear> bySpecialty(UnitCosts costs) {
    List<SpendByYear> ledgers = costs.costing().eachAlone();
    add(costs, ledgers);
    return ledgers;
  }

  private static void add(UnitCosts costs, List<SpendByYear> bySpecialty) {
    CostInputs costing = costs.costing();
    long[][][][] pence = new InPostCosts(costs).pence();
    for (int s = 0; s < pence.length; s++) {
      for (int d = 0; d < pence[s].length; d++) {
        add(pence[s][d], d, costing.span(), bySpecialty.get(s));
      }
    }
  }

  private static void add(long[][] byFund, int deanery, FinancialYears span, SpendByYear ledger) {
    for (int f = 0; f < byFund.length; f++) {
      for (int y = 0; y < span.years(); y++) {
        ledger.add(f, deanery, span.first() + y, byFund[f][y]);
      }
    }
  }
}
