package org.placewright.scenario.money;

import java.util.List;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Curriculum;

/**
 * What makes training cost other than its tariff, and providers receive other than what it costs.
 *
 * @param uplifts how prices change, sorted by fund and financial year
 * @param curriculum components with costs of their own
 * @param income how providers' incomes follow the trainees
 */
public record CostRules(List<Uplift> uplifts, Curriculum curriculum, IncomeRules income) {
  /** Tariffs are all that training costs, in every year. */
  public static final CostRules NONE = new CostRules(List.of(), Curriculum.EMPTY);

  public CostRules {
    uplifts = Row.sorted(uplifts);
  }

  /** Rules with which providers' incomes follow the trainees at once. */
  public CostRules(List<Uplift> uplifts, Curriculum curriculum) {
    this(uplifts, curriculum, IncomeRules.NONE);
  }

  /** The same with another curriculum. */
  CostRules with(Curriculum other) {
    return new CostRules(uplifts, other, income);
  }

  /**
   * How a fund's prices change.
   *
   * @param fund id in {@code funds.csv}
   * @param financialYear the first year of the financial year
   * @return the change from the year before as a fraction of it; 0 where no row says anything
   */
  public double uplift(String fund, int financialYear) {
    return Wildcard.mostSpecific(
            uplifts,
            row -> Wildcard.covers(row.fund(), fund) && row.financialYear().contains(financialYear),
            row -> Wildcard.specificity(row.fund(), name(row.financialYear())))
        .map(Uplift::rate)
        .orElse(0.0);
  }

  private static String name(YearRange year) {
    return year.isAny() ? Wildcard.ANY : "year";
  }
}
