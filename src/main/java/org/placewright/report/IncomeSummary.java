package org.placewright.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.funding.income.IncomeRow;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.row.Row;

/**
 * The providers that a plan would destabilise.
 *
 * @param destabilised the worst first: each in the year in which it loses most of its income
 * @param topUps what it takes to lift all of them to their floors in all years
 */
public record IncomeSummary(List<Destabilised> destabilised, Pounds topUps) {
  /**
   * One provider that would fall below its income floor.
   *
   * @param provider its id
   * @param deanery where its programmes are
   * @param year the financial year in which it falls most, of those in which it is below its floor
   * @param before what it would receive with the baseline carried on
   * @param without what it would receive without the top up
   * @param topUps what it takes to lift it to its floor in all years
   */
  public record Destabilised(
      String provider,
      String deanery,
      FinancialYear year,
      Pounds before,
      Pounds without,
      Pounds topUps) {
    /** As a fraction of before. */
    public double change() {
      return (double) without.minus(before).pence() / before.pence();
    }

    private Destabilised and(Destabilised later) {
      Destabilised worse = later.change() < change() ? later : this;
      return new Destabilised(
          provider, deanery, worse.year, worse.before, worse.without, topUps.plus(later.topUps));
    }
  }

  public static IncomeSummary of(PlanReport decided) {
    Map<String, Destabilised> found = new TreeMap<>();
    Pounds topUps = Pounds.ZERO;
    for (IncomeRow row : decided.incomes().providers()) {
      if (row.state() == IncomeRow.IncomeState.DESTABILISED) {
        found.merge(
            Row.keyOf(row.provider(), row.deanery()),
            new Destabilised(
                row.provider(),
                row.deanery(),
                row.year(),
                row.before(),
                row.withTransition(),
                row.topUp()),
            Destabilised::and);
        topUps = topUps.plus(row.topUp());
      }
    }
    List<Destabilised> worstFirst = new ArrayList<>(found.values());
    worstFirst.sort(Comparator.comparingDouble(Destabilised::change));
    return new IncomeSummary(List.copyOf(worstFirst), topUps);
  }
}
