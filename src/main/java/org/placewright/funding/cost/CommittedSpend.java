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
   * Adds up the committed spend over all specialties.
   *
   * @return committed spend by fund, deanery and financial year
   * @throws IllegalArgumentException when a row names what is not in the register
   */
  public static SpendByYear of(Scenario scenario, UnitCosts costs) {
    SpendByYear spend = new SpendByYear(scenario, costs.costing().span());
    add(costs, costs.costing().together(spend));
    return spend;
  }

  /**
   * Adds up the committed spend specialty by specialty. Together they are all of it to the penny,
   * as each specialty is rounded alone.
   *
   * @param costs the scenario's unit costs
   * @return by specialty (in register order), and in each by fund, deanery and financial year
   */
  public static List<SpendByYear> bySpecialty(UnitCosts costs) {
    List<SpendByYear> bySpecialty = costs.costing().eachAlone();
    add(costs, bySpecialty);
    return bySpecialty;
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

  private static void add(long[][] byFund, int deanery, FinancialYears span, SpendByYear spend) {
    for (int f = 0; f < byFund.length; f++) {
      for (int y = 0; y < span.years(); y++) {
        spend.add(f, deanery, span.first() + y, byFund[f][y]);
      }
    }
  }
}
