package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlacesPlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.quantity.FinancialYear;

/** All funds together spend no more than carrying on the baseline intake would. */
public final class ExistingResources implements Lever {
  @Override
  public LeverCard card() {
    return new LeverCard(
        "existing-resources",
        "Within existing resources",
        "A High Quality Workforce (2008): the changes are made within existing resources.",
        "`tariffs.csv`, `training.csv`, `fill_rates.csv`, `trainees.csv`, `intakes.csv`,"
            + " `providers.csv`, `uplift.csv`, `curriculum.csv`, settings intake_month and"
            + " price_year.",
        Scopes.AREA,
        "The share of carried-on spend that may be spent; 1, or blank, for all of it.",
        "sum over funds, programmes and intakes of unit cost · x[j,t] ≤ max(value · (committed +"
            + " carried on) − committed, cost of promised places)",
        "£",
        "One for each scope and financial year in which a planned intake can cost anything, in"
            + " pence: `existing-resources[*,2010]`.",
        "Weighted FTE-years that £1 more in that financial year would save. The row is in pence,"
            + " so its own dual is a hundredth of that.",
        "Surgery costs £30,000 a trainee-year and took 10 places in 2009; 20 trainees in post cost"
            + " £600,000 in 2009/10 and, half of them done by August, £400,000 in 2010/11. Carrying"
            + " on adds 10 · £30,000 · 8/12 = £200,000: £600,000 in all. A plan with 9 places adds"
            + " £180,000: met with £20,000 to spare.");
  }

  @Override
  public int rowUnitsPerUnit() {
    return Rule.PENCE_A_POUND;
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    MoneyRows money = new MoneyRows(brief);
    for (Rule rule : Rule.forEachScope(settings, money.years())) {
      List<Site> sites = Site.within(brief, rule.scope());
      MoneyRows.LeftSide left = money.of(sites, fund -> true, rule.year());
      long known = money.committed(rule.scope(), fund -> true, rule.year());
      long most = Portion.of(known + left.carriedOn(), rule.value()) - known;
      if (rule.counts() && !left.terms().isEmpty()) {
        rows.add(rule.atMostPence(Math.max(most, left.promised()), left.terms()));
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    PlanMoney money = new PlanMoney(brief, plan);
    for (Rule rule : Rule.forEachScope(settings, money.years())) {
      PlanMoney.Line line = new PlanMoney.Line(rule.scope(), fund -> true, rule.year());
      if (money.cheapestPlace(line).isPresent()) {
        verdicts.add(verdict(rule, money, line));
      }
    }
    return verdicts;
  }

  private static Verdict verdict(Rule rule, PlanMoney money, PlanMoney.Line line) {
    long spend = money.committed(line) + money.planned(line);
    long carriedOn = money.committed(line) + money.carriedOn(line);
    long asked = Portion.of(carriedOn, rule.value());
    long owed = money.committed(line) + money.promised(line);
    Finding finding = Finding.atMostPence(spend, Math.max(asked, owed), money.cheapestPlace(line));
    String sentence =
        "In "
            + new FinancialYear(rule.year())
            + rule.where()
            + " all funds together spend "
            + pounds(spend)
            + "; carrying on as now would cost "
            + pounds(carriedOn)
            + (asked == carriedOn ? "" : ", of which " + Unit.percent(rule.value()) + " is asked")
            + (owed > asked ? ", and what is promised already takes " + pounds(owed) : "");
    return rule.verdict(finding, sentence);
  }

  private static String pounds(long pence) {
    return Unit.POUNDS.of(Finding.pounds(pence));
  }
}
