package org.placewright.funding.cost;

import java.util.List;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;

/**
 * Money by fund, deanery and financial year, exact to the penny. Funds and deaneries are given by
 * their index in the scenario.
 */
public final class SpendByYear {
  private final Positions funds;
  private final List<Deanery> deaneries;
  private final int firstYear;
  private final int lastYear;
  private final long[][][] pence;

  /** A table with no money in it yet, for the years of a plan. */
  public SpendByYear(Scenario scenario, FinancialYears span) {
    firstYear = span.first();
    lastYear = span.first() + span.years() - 1;
    funds = Positions.of(scenario.money().funds(), Fund::id);
    deaneries = scenario.register().deaneries();
    pence = new long[scenario.money().funds().size()][deaneries.size()][span.years()];
  }

  public void add(int fund, int deanery, int year, long more) {
    if (year >= firstYear && year <= lastYear) {
      long[] row = pence[fund][deanery];
      row[year - firstYear] = Math.addExact(row[year - firstYear], more);
    }
  }

  public FinancialYear firstYear() {
    return new FinancialYear(firstYear);
  }

  /**
   * The financial year of the horizon year, or the last in which a planned intake may cost
   * anything.
   *
   * @return the later of the two
   */
  public FinancialYear lastYear() {
    return new FinancialYear(lastYear);
  }

  /**
   * What a fund spends in a deanery.
   *
   * @param fund the fund's index in the scenario
   * @param deanery the deanery's index in the register
   * @param year the first year of a financial year
   * @return pence; 0 outside the years of the table
   */
  public long pence(int fund, int deanery, int year) {
    return year >= firstYear && year <= lastYear ? pence[fund][deanery][year - firstYear] : 0;
  }

  /**
   * What a fund spends for an SHA.
   *
   * @param key the fund, SHA and financial year
   * @return the sum over the deaneries of the SHA; 0 outside the years of the table
   * @throws IllegalArgumentException when the scenario has no such fund
   */
  public Pounds of(BudgetKey key) {
    int fund = funds.of(key.fund());
    long total = 0;
    for (int d = 0; d < deaneries.size(); d++) {
      if (deaneries.get(d).sha().equals(key.sha())) {
        total = Math.addExact(total, pence(fund, d, key.year().first()));
      }
    }
    return new Pounds(total);
  }
}
