package org.placewright.scenario.money;

import java.util.List;
import java.util.Optional;
import org.placewright.quantity.Share;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How providers' incomes move towards following the trainees.
 *
 * @param transition sorted by financial year; none where the change takes effect at once
 * @param floors sorted by provider and financial year
 */
public record IncomeRules(List<TransitionShare> transition, List<IncomeFloor> floors) {
  /** The change takes effect at once, and nobody is held up. */
  public static final IncomeRules NONE = new IncomeRules(List.of(), List.of());

  public IncomeRules {
    transition = Row.sorted(transition);
    floors = Row.sorted(floors);
  }

  /**
   * How far the change takes effect.
   *
   * @param financialYear the first year of a financial year
   * @return the share of the latest row up to the year, none before the first, all without rows
   */
  public Share effect(int financialYear) {
    if (transition.isEmpty()) {
      return Share.ALL;
    }
    return transition.stream()
        .filter(row -> row.year().first() <= financialYear)
        .reduce((earlier, later) -> later)
        .map(TransitionShare::share)
        .orElse(Share.NONE);
  }

  /**
   * The floor of a provider's income.
   *
   * @param provider id in {@code providers.csv}
   * @param financialYear the first year of a financial year
   * @return the most specific one, empty where no row says anything
   */
  public Optional<Share> floor(String provider, int financialYear) {
    return Wildcard.mostSpecific(
            floors,
            row ->
                Wildcard.covers(row.provider(), provider)
                    && row.financialYear().contains(financialYear),
            row ->
                Wildcard.specificity(
                    row.provider(), row.financialYear().isAny() ? Wildcard.ANY : "year"))
        .map(IncomeFloor::floor);
  }
}
