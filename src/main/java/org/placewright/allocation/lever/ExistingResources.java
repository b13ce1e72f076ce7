package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.funding.spend.PlanMoney;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.Curriculum;

/**
 * All funds together spend no more than existing resources: what carrying on costs as training is
 * now, or the budgets. Neither is moved by what the policy itself brings.
 */
public final class ExistingResources implements Lever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("existing-resources")
        .title("Within existing resources")
        .policy("A High Quality Workforce (2008): the changes are made within existing resources.")
        .reads(
            "`tariffs.csv`, `training.csv`, `fill_rates.csv`, `trainees.csv`, `intakes.csv`,"
                + " `providers.csv`, `uplift.csv`, `curriculum.csv`, `budgets.csv`, settings"
                + " resources_base, after_last_intake, intake_month and price_year.")
        .scope(Scopes.AREA)
        .value(
            "The share of existing resources that may be spent; 1, or blank, for all of them."
                + " resources_base carrying-on: what carrying on the baseline intake to the horizon"
                + " costs, with the curriculum as it is in the base year (rows whose from_year is the base"
                + " year or before; all others, also those without one, are burdens of the policy: in"
                + " the spend, not in the base). budget: the"
                + " budgets of all funds, each as it is in its last row after that; a deanery of"
                + " several has its part by what carrying on costs; no row where there is no budget."
                + Scopes.MONEY_GOES_ON)
        .values(LeverValues.from(0, 2).usually(0.8, 1.2))
        .years(LeverYears.FINANCIAL_YEARS)
        .scopes(Scopes.AREA_NAMES)
        .formula(
            "sum over funds, programmes and intakes to the horizon of unit cost · x[j,t] ≤ max(value ·"
                + " base − committed, cost of promised places); x after the last planned intake as"
                + " after_last_intake says")
        .unit("£")
        .rows(
            "One for each scope and financial year in which a planned intake, or one that carries on"
                + " as it does, can cost anything, in pence: `existing-resources[*,2010]`."
                + Scopes.ASKS_THE_SAME)
        .price(
            "Weighted FTE-years that £1 more in that financial year would save. The row is in pence,"
                + " so its own dual is a hundredth of that.")
        .example(
            "Surgery costs £30,000 a trainee-year and took 10 places in 2009; 20 trainees in post cost"
                + " £600,000 in 2009/10 and, half of them done by August, £400,000 in 2010/11. Carrying"
                + " on adds 10 · £30,000 · 8/12 = £200,000: £600,000 in all. A plan with 9 places adds"
                + " £180,000: met with £20,000 to spare.")
        .build();
  }

  @Override
  public int rowUnitsPerUnit() {
    return RuleInForce.PENCE_A_POUND;
  }

  /** What no plan has added to the curriculum yet. */
  static Scenario taughtAsToday(Scenario scenario) {
    Curriculum now = scenario.money().costRules().curriculum();
    return scenario.with(now.asOf(scenario.horizon().baseYear()));
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    MoneyRows money = new MoneyRows(brief);
    ExistingRows existing = new ExistingRows(brief);
    SteadyRows steady = new SteadyRows(rows);
    LeverSettings inForce = RuleInForce.carryingOnInMoney(settings, brief);
    for (RuleInForce rule : RuleInForce.forEachScope(inForce, RuleInForce.financialYears(brief))) {
      OptionalLong base = existing.base(rule.scope(), rule.year());
      if (rule.counts() && base.isPresent()) {
        List<ProgrammeContext> contexts = ProgrammeContext.within(brief, rule.scope());
        MoneyRows.LeftSide left = money.of(contexts, fund -> true, rule.year());
        long known = money.committed(rule.scope(), fund -> true, rule.year()) + left.constant();
        long most = RoundedDownShare.of(base.getAsLong(), rule.value()) - known;
        if (!left.terms().isEmpty()) {
          LimitRow row = rule.atMostPence(Math.max(most, left.promised()), left.terms());
          steady.add(rule.scope(), SteadyRows.SteadyGroup.alone(row));
        }
      }
    }
    steady.write();
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    PlanMoney money = brief.money(plan);
    ExistingBooks existing = new ExistingBooks(brief);
    LeverSettings inForce = RuleInForce.carryingOnInMoney(settings, brief);
    for (RuleInForce rule : RuleInForce.forEachScope(inForce, RuleInForce.financialYears(brief))) {
      ScopeArea area = ScopeArea.of(rule.scope(), brief.scenario().register());
      PlanMoney.MoneyLine line =
          new PlanMoney.MoneyLine(area.deaneries(), fund -> true, rule.year());
      OptionalLong base = existing.base(rule.scope(), rule.year());
      if (base.isPresent() && money.cheapestPlace(line).isPresent()) {
        String are = existing.areBudgets() ? "the budgets are " : "carrying on as now would cost ";
        verdicts.add(verdict(rule, money, line, new Existing(are, base.getAsLong())));
      }
    }
    return verdicts;
  }

  private record Existing(String are, long pence) {}

  private static Verdict verdict(
      RuleInForce rule, PlanMoney money, PlanMoney.MoneyLine line, Existing existing) {
    long spend = money.committed(line) + money.planned(line);
    long asked = RoundedDownShare.of(existing.pence(), rule.value());
    long owed = money.committed(line) + money.promised(line);
    LeverResult result =
        LeverResult.atMostPence(spend, Math.max(asked, owed), money.cheapestPlace(line));
    String sentence =
        "In "
            + new FinancialYear(rule.year())
            + rule.where()
            + " all funds together spend "
            + pounds(spend)
            + "; "
            + existing.are()
            + pounds(existing.pence())
            + (asked == existing.pence()
                ? ""
                : ", of which " + LeverUnit.percent(rule.value()) + " is asked")
            + (owed > asked ? ", and what is promised already takes " + pounds(owed) : "");
    return rule.verdict(result, sentence);
  }

  private static String pounds(long pence) {
    return LeverUnit.POUNDS.of(LeverResult.pounds(pence));
  }
}
