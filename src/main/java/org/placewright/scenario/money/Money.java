package org.placewright.scenario.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Curriculum;

/**
 * Funds, their budgets, and what they pay.
 *
 * @param funds sorted by id
 * @param budgets sorted by fund, SHA and year
 * @param tariffs sorted by fund, specialty and year of training
 * @param virementRules sorted by the funds they are about; none where all may move
 * @param costRules what changes with the year, and what comes on top
 * @param delegation who holds which part of which fund
 */
public record Money(
    List<Fund> funds,
    List<Budget> budgets,
    List<Tariff> tariffs,
    List<VirementRule> virementRules,
    CostRules costRules,
    Delegation delegation) {
  public Money {
    funds = Row.sorted(funds);
    budgets = Row.sorted(budgets);
    tariffs = Row.sorted(tariffs);
    virementRules = Row.sorted(virementRules);
  }

  /**
   * The budgets in force. A budget stays as it is, in cash, until another row of its fund and SHA
   * says otherwise; before its first row there is none.
   *
   * @param sha the strategic health authority
   * @param year the financial year
   * @return at most one for each fund, as of the year, by fund
   */
  public List<Budget> budgets(String sha, FinancialYear year) {
    Map<String, Budget> latest = new LinkedHashMap<>();
    for (Budget row : budgets) {
      if (row.sha().equals(sha) && row.year().compareTo(year) <= 0) {
        latest.put(row.fund(), new Budget(new BudgetKey(row.fund(), sha, year), row.amount()));
      }
    }
    return List.copyOf(latest.values());
  }

  /**
   * The budget in force of one fund.
   *
   * @param key the fund, SHA and financial year
   * @return its amount; empty before its first row
   */
  public Optional<Pounds> budget(BudgetKey key) {
    return budgets(key.sha(), key.year()).stream()
        .filter(row -> row.budgetKey().equals(key))
        .map(Budget::amount)
        .findFirst();
  }

  /** The same with another curriculum. */
  public Money with(Curriculum other) {
    return new Money(funds, budgets, tariffs, virementRules, costRules.with(other), delegation);
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

  /**
   * Whether money has routes beyond the plain rule that all pairs are alike and nothing is carried.
   */
  public boolean hasOwnRoutes() {
    return !virementRules.isEmpty()
        || funds.stream().anyMatch(fund -> fund.carryForwardLimit().fraction() > 0);
  }

  /** Money of which nobody holds a part. */
  public Money(
      List<Fund> funds,
      List<Budget> budgets,
      List<Tariff> tariffs,
      List<VirementRule> virementRules,
      CostRules costRules) {
    this(funds, budgets, tariffs, virementRules, costRules, Delegation.NONE);
  }

  /** Tariffs alone, the same in every year, and money that may move between any two funds. */
  public Money(List<Fund> funds, List<Budget> budgets, List<Tariff> tariffs) {
    this(funds, budgets, tariffs, List.of(), CostRules.NONE);
  }

  /**
   * What a fund pays for a trainee.
   *
   * @param fund id in {@code funds.csv}
   * @param specialty id in {@code specialties.csv}
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
