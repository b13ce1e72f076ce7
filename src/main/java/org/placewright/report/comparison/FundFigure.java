package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.funding.spend.SpendRow;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a fund spends in a financial year, all SHAs together.
 *
 * @param key which fund and year
 * @param budget what it was given
 * @param spend committed, planned and carried on
 * @param movedIn moved into it from other funds of the same SHAs
 * @param headroom what is left when all is paid; negative when overspent
 */
public record FundFigure(
    FundInYear key, Pounds budget, Pounds spend, Pounds movedIn, Pounds headroom) {
  /**
   * A fund in a financial year.
   *
   * @param fund its id
   * @param year from 1 April
   */
  public record FundInYear(String fund, FinancialYear year) {}

  /** Every fund's figures, sorted by fund and year. */
  static List<FundFigure> of(List<SpendRow> spend) {
    Map<String, Map<Integer, FundFigure>> sums = new TreeMap<>();
    for (SpendRow row : spend) {
      Pounds in = row.virement().pence() > 0 ? row.virement() : Pounds.ZERO;
      FundInYear key = new FundInYear(row.budgetKey().fund(), row.budgetKey().year());
      sums.computeIfAbsent(key.fund(), id -> new TreeMap<>())
          .merge(
              key.year().first(),
              new FundFigure(key, row.budget(), row.spend(), in, row.headroom()),
              FundFigure::plus);
    }
    List<FundFigure> all = new ArrayList<>();
    sums.values().forEach(years -> all.addAll(years.values()));
    return all;
  }

  private FundFigure plus(FundFigure more) {
    return new FundFigure(
        key,
        budget.plus(more.budget),
        spend.plus(more.spend),
        movedIn.plus(more.movedIn),
        headroom.plus(more.headroom));
  }
}
