package org.placewright.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Funds, their budgets, and what they pay.
 *
 * @param funds sorted by id
 * @param budgets sorted by fund, SHA and year
 * @param tariffs sorted by fund, specialty and year of training
 * @param costRules what changes with the year, and what comes on top
 */
public record Money(
    List<Fund> funds, List<Budget> budgets, List<Tariff> tariffs, CostRules costRules) {
  public Money {
    funds = Row.sorted(funds);
    budgets = Row.sorted(budgets);
    tariffs = Row.sorted(tariffs);
  }

  /** Money with tariffs alone, the same in every year. */
  public Money(List<Fund> funds, List<Budget> budgets, List<Tariff> tariffs) {
    this(funds, budgets, tariffs, CostRules.NONE);
  }

  /**
   * What a fund pays for a trainee.
   *
   * @param fund the fund
   * @param specialty the specialty
   * @param yearOfTraining from 1
   * @return the most specific tariff, empty when the fund does not pay for it
   */
  public Optional<Tariff> tariff(String fund, String specialty, int yearOfTraining) {
    return Wildcard.mostSpecific(
        tariffs,
        row ->
            row.fund().equals(fund)
                && Wildcard.covers(row.specialty(), specialty)
                && row.yearOfTraining().contains(yearOfTraining),
        row ->
            Wildcard.specificity(
                row.specialty(), row.yearOfTraining().isAny() ? Wildcard.ANY : "year"));
  }
}
