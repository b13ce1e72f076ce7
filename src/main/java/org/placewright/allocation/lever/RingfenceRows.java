package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Virement;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Mode;

/** Writes the budget rows of the ringfence and the groups between which money may move. */
final class RingfenceRows {
  private final LeverSettings settings;
  private final PlanBrief brief;
  private final LeverRows rows;
  private final MoneyRows money;

  RingfenceRows(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    this.settings = settings;
    this.brief = brief;
    this.rows = rows;
    money = new MoneyRows(brief);
  }

  void write() {
    for (String sha : brief.scenario().register().shas()) {
      List<Site> sites = Site.within(brief, sha);
      for (int year = money.years().from(); year <= money.years().to(); year++) {
        for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
          group(sha, year, mode, sites);
        }
      }
    }
  }

  /** A row, and what its budget lets out and in. */
  private record Budgeted(LimitRow row, Virement.Member member) {}

  private void group(String sha, int year, Mode mode, List<Site> sites) {
    List<Budgeted> group = new ArrayList<>();
    for (Budget budget : brief.scenario().money().budgets()) {
      if (budget.sha().equals(sha) && budget.year().first() == year) {
        Ringfence.rule(budget, settings, brief)
            .filter(rule -> rule.row().mode() == mode && rule.counts())
            .ifPresent(rule -> group.add(budgeted(rule, budget, sites)));
      }
    }
    boolean anybodyPays = group.stream().anyMatch(each -> !each.row().terms().isEmpty());
    if (anybodyPays && group.size() > 1) {
      group.forEach(each -> rows.add(each.row()));
      String name = "virement[" + sha + (mode == Mode.SOFT ? "/soft," : ",") + year + "]";
      rows.add(new Virement(name, group.stream().map(Budgeted::member).toList()));
    } else if (anybodyPays) {
      rows.add(group.get(0).row());
    }
  }

  private Budgeted budgeted(Rule rule, Budget budget, List<Site> sites) {
    List<Fund> funds = brief.scenario().money().funds();
    int f = funds.stream().map(Fund::id).toList().indexOf(budget.fund());
    MoneyRows.LeftSide left = money.of(sites, fund -> fund == f, rule.year());
    long known = money.committed(budget.sha(), fund -> fund == f, rule.year());
    long open = Portion.of(budget.amount().pence(), rule.value()) - known;
    LimitRow row = rule.atMostPence(Math.max(open, left.promised()), left.terms());
    Fund fund = funds.get(f);
    long mayMove = Portion.of(budget.amount().pence(), fund.virementLimit().fraction());
    long free = Portion.besides(budget.amount().pence(), fund.ringfencedShare());
    return new Budgeted(row, new Virement.Member(row.name(), Math.min(mayMove, free), mayMove));
  }
}
