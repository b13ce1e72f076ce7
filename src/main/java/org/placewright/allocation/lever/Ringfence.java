package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.funding.spend.BudgetPosition;
import org.placewright.funding.spend.BudgetPositions;
import org.placewright.funding.spend.SpendingLimit;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.row.FigureName;

/** Training money is spent on training: each fund within its budget, and little may move. */
public final class Ringfence implements Lever {
  static final String ID = "ringfence";
  private static final String EQUATION =
      "sum over the SHA's programmes and intakes to the horizon of unit cost · x[j,t] ≤ max(value · budget −"
          + " committed, cost of promised places) + virement + carried in − carried out; −min(1 − ringfenced_share,"
          + " virement_limit) · budget ≤ virement ≤ virement_limit · budget; the virements of an"
          + " SHA's funds in a financial year sum to 0, and go only from fund to fund as"
          + " virement_rules permits, to the limit of each pair; 0 ≤ carried out ≤"
          + " carry_forward_limit · budget, and is carried in by the same fund a year later";

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("Ringfenced training funds")
        .policy("A High Quality Workforce (2008): training funds are ringfenced against raids.")
        .reads(
            "`funds.csv`, `virement_rules.csv`, `budgets.csv`, `tariffs.csv`,"
                + " `training.csv`, `fill_rates.csv`,"
                + " `trainees.csv`, `intakes.csv`, `providers.csv`, `uplift.csv`, `curriculum.csv`,"
                + " settings intake_month and price_year.")
        .scope("`*`, an SHA or a fund. The fund's row wins over the SHA's, and that over `*`.")
        .value(
            "The part of the budget that may be spent; 1, or blank, for all of it. A budget stays as it"
                + " is in its last row, in cash, and is none before its first."
                + Scopes.MONEY_GOES_ON)
        .values(LeverValues.from(0, 2).usually(0.8, 1.2))
        .years(LeverYears.FINANCIAL_YEARS)
        .scopes(Scopes.BUDGET_NAMES)
        .formula(EQUATION)
        .unit("£")
        .rows(
            "One for each fund, SHA and financial year with a budget, in pence:"
                + " `ringfence[madel/north-sha,2010]`; and one group of virement for each SHA and"
                + " financial year with two or more funds held alike (hard with hard, soft with soft)."
                + " In a pack with virement_rules or a carry_forward_limit there is a net of routes for all"
                + " budgets that money can join, instead of these groups."
                + " A fund with neither a tariff nor a component of the curriculum has none, as nothing"
                + " is known of what it pays for."
                + Scopes.ASKS_THE_SAME)
        .price(
            "Weighted FTE-years that £1 more of budget would save. The row is in pence, so its own dual"
                + " is a hundredth of that.")
        .example(
            "MADEL has £1,000,000 in 2010/11, £400,000 of it committed; value 1. A place costs £20,000"
                + " in that year. 30 places take the £600,000 that is left: met exactly. 31 need"
                + " £20,000 from another fund of the SHA, which may come if that fund has it to spare,"
                + " and both have a virement_limit of 0.02 or more.")
        .build();
  }

  @Override
  public int rowUnitsPerUnit() {
    return RuleInForce.PENCE_A_POUND;
  }

  /** The rule for a budget; none for a fund of which no table says what it pays for. */
  static Optional<RuleInForce> rule(Budget budget, LeverSettings settings, PlanBrief brief) {
    Money money = brief.scenario().money();
    boolean pays =
        money.tariffs().stream().anyMatch(row -> row.fund().equals(budget.fund()))
            || money.costRules().curriculum().rows().stream()
                .anyMatch(row -> row.fund().equals(budget.fund()));
    return pays
        ? RuleInForce.of(
            budget.budgetKey().scope(),
            budget.year().first(),
            settings,
            budget.fund(),
            budget.sha())
        : Optional.empty();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    new RingfenceRows(settings, brief, rows).write();
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    Map<Budget, RuleInForce> rules = inForce(settings, brief);
    Money money = brief.scenario().money();
    BudgetPositions positions = BudgetPositions.of(brief.money(plan), limits(rules));
    for (BudgetPosition position : positions.all()) {
      Optional.ofNullable(rules.get(position.budget()))
          .ifPresent(rule -> verdicts.add(verdict(rule, position, money)));
    }
    return verdicts;
  }

  /** The rule for each budget that has one, by SHA and financial year. */
  private static Map<Budget, RuleInForce> inForce(LeverSettings settings, PlanBrief brief) {
    LeverSettings carriedOn = RuleInForce.carryingOnInMoney(settings, brief);
    YearRange years = RuleInForce.financialYears(brief);
    Map<Budget, RuleInForce> rules = new LinkedHashMap<>();
    for (String sha : brief.scenario().register().shas()) {
      for (int year = years.from(); year <= years.to(); year++) {
        for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
          rule(budget, carriedOn, brief).ifPresent(rule -> rules.put(budget, rule));
        }
      }
    }
    return rules;
  }

  private static List<SpendingLimit> limits(Map<Budget, RuleInForce> rules) {
    List<SpendingLimit> limits = new ArrayList<>();
    rules.forEach(
        (budget, rule) ->
            limits.add(new SpendingLimit(budget, rule.value(), rule.row().mode(), rule.counts())));
    return limits;
  }

  /**
   * What part of each budget may be spent.
   *
   * @param brief the settings of the lever, and the budgets
   * @return a limit for each budget with a rule, by SHA, financial year and fund; none where the
   *     lever is off
   */
  public static List<SpendingLimit> limits(PlanBrief brief) {
    LeverSettings settings = LeverSettings.of(brief.scenario().policy().levers(), ID);
    return limits(inForce(settings, brief));
  }

  /** The name of a budget's row: what more money there saves is the row's price. */
  public static String rowOf(BudgetKey budget) {
    return ID + "[" + budget + "]";
  }

  /** A budget that a later year carries on is written in an earlier one. */
  private static FigureName[] written(BudgetKey key, Money money) {
    return money.budgets().stream()
        .filter(row -> row.budgetKey().scope().equals(key.scope()))
        .filter(row -> row.budgetKey().year().first() <= key.year().first())
        .reduce((earlier, later) -> later)
        .map(row -> new FigureName[] {FigureName.of("budgets", row, "amount_gbp")})
        .orElse(new FigureName[0]);
  }

  private static Verdict verdict(RuleInForce rule, BudgetPosition position, Money money) {
    long limit = Math.addExact(position.amounts().allowance(), position.money().net());
    LeverResult result =
        LeverResult.atMostPence(position.amounts().spend(), limit, position.cheapestPlace());
    String sentence =
        "In "
            + new FinancialYear(rule.year())
            + " "
            + position.fund().name()
            + " spends "
            + pounds(position.amounts().spend())
            + " in "
            + position.budget().sha()
            + ", of which "
            + pounds(position.committed())
            + " is committed; its budget is "
            + pounds(position.budget().amount().pence())
            + lessThanAll(rule, position)
            + virement(position.money().moved())
            + carried(position);
    return rule.verdict(result, sentence, written(position.budget().budgetKey(), money));
  }

  private static String lessThanAll(RuleInForce rule, BudgetPosition position) {
    if (position.amounts().allowance() > position.limit().amount().pence()) {
      return ", but what is committed and promised takes " + pounds(position.amounts().allowance());
    }
    return rule.value() == 1
        ? ""
        : ", of which " + LeverUnit.percent(rule.value()) + " may be spent";
  }

  private static String virement(long moved) {
    if (moved == 0) {
      return "";
    }
    return moved > 0
        ? ", and " + pounds(moved) + " moves in from other funds"
        : ", and " + pounds(-moved) + " moves out to other funds";
  }

  private static String carried(BudgetPosition position) {
    String in =
        position.money().in() == 0
            ? ""
            : ", and " + pounds(position.money().in()) + " is carried in from the year before";
    return position.money().out() == 0
        ? in
        : in + ", and " + pounds(position.money().out()) + " is carried into the next";
  }

  private static String pounds(long pence) {
    return LeverUnit.POUNDS.of(LeverResult.pounds(pence));
  }
}
