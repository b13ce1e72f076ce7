package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Money;

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
    String scope = budget.fund() + "/" + budget.sha();
    return pays
        ? RuleInForce.of(scope, budget.year().first(), settings, budget.fund(), budget.sha())
        : Optional.empty();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    new RingfenceRows(settings, brief, rows).write();
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (BudgetPosition position : BudgetPositions.of(settings, brief, plan).all()) {
      verdicts.add(verdict(position));
    }
    return verdicts;
  }

  private static Verdict verdict(BudgetPosition position) {
    long limit = Math.addExact(position.account().allowance(), position.money().net());
    LeverResult result =
        LeverResult.atMostPence(position.account().spend(), limit, position.cheapestPlace());
    String sentence =
        "In "
            + new FinancialYear(position.rule().year())
            + " "
            + position.fund().name()
            + " spends "
            + pounds(position.account().spend())
            + " in "
            + position.budget().sha()
            + ", of which "
            + pounds(position.committed())
            + " is committed; its budget is "
            + pounds(position.budget().amount().pence())
            + lessThanAll(position)
            + virement(position.money().moved())
            + carried(position);
    return position.rule().verdict(result, sentence);
  }

  private static String lessThanAll(BudgetPosition position) {
    if (position.account().allowance() > position.asked()) {
      return ", but what is committed and promised takes " + pounds(position.account().allowance());
    }
    return position.rule().value() == 1
        ? ""
        : ", of which " + LeverUnit.percent(position.rule().value()) + " may be spent";
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
