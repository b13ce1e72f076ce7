package org.placewright.funding.cost;

import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;

/**
 * Money by fund, deanery and financial year, exact to the penny. Funds and deaneries are given by
 * their index in the scenario.
 */
public final class SpendByYear {
  private final int firstYear;
  private final int lastYear;
  private final long[][][] pence;

  /** An empty ledger for the years of a plan. */
  public SpendByYear(Scenario scenario, FinancialYears span) {
    firstYear = span.first();
    lastYear = span.first() + span.years() - 1;
    int funds = scenario.money().funds().size();
    pence = new long[funds][scenario.register().deaneries().size()][span.years()];
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
   * That of the horizon year, or the last in which a planned intake may cost anything.
   *
   * @return the later of the two
   */
  public FinancialYear lastYear() {
    return new FinancialYear(lastYear);
  }

  /**
   * What a fund spends in a deanery.
   *
   * @param fund the fund
   * @param deanery the deanery
   * @param year the first year of a financial year
   * @return pence; 0 outside the ledger's years
   */
  public long pence(int fund, int deanery, int year) {
    return year >= firstYear && year <= lastYear ? pence[fund][deanery][year - firstYear] : 0;
  }

  /**
   * What a fund spends in an SHA.
   *
   * @param register whose deaneries this ledger is by
   * @param fund the fund
   * @param sha the SHA
   * @param year the first year of a financial year
   * @return pence
   */
  public long pence(Register register, int fund, String sha, int year) {
    long total = 0;
    int d = 0;
    for (Deanery deanery : register.deaneries()) {
      if (deanery.sha().equals(sha)) {
        total = Math.addExact(total, pence(fund, d, year));
      }
      d++;
    }
    return total;
  }
}
