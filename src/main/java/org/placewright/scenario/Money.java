package org.placewright.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Funds, their budgets, and what they pay.
 *
 * @param funds sorted by id
 * @param budgets sorted by fund, SHA and year
 * @param tariffs sorted by fund, specialty and year of training
 * @param virementRules sorted by the funds they are about; none where all may move
 */
public record Money(
    List<Fund> funds,
    List<Budget> budgets,
    List<Tariff> tariffs,
    List<VirementRule> virementRules) {
  public Money {
    funds = Row.sorted(funds);
    budgets = Row.sorted(budgets);
    tariffs = Row.sorted(tariffs);
    virementRules = Row.sorted(virementRules);
  }

  /** Money that may move between any two funds. */
  public Money(List<Fund> funds, List<Budget> budgets, List<Tariff> tariffs) {
    this(funds, budgets, tariffs, List.of());
  }

  /**
   * The rule for money that moves from one fund to another.
   *
   * @param from the fund that gives
   * @param to the fund that takes
   * @return the most specific rule, empty where no rule names the two
   */
  public Optional<VirementRule> virementRule(String from, String to) {
    return Wildcard.mostSpecific(
        virementRules,
        row -> Wildcard.covers(row.from(), from) && Wildcard.covers(row.to(), to),
        row -> Wildcard.specificity(row.from(), row.to()));
  }

  /** Whether money moves by more than the plain rule: all pairs alike, and nothing carried. */
  public boolean hasOwnWays() {
    return !virementRules.isEmpty()
        || funds.stream().anyMatch(fund -> fund.carryForwardLimit().fraction() > 0);
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
