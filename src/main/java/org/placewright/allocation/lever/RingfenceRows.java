package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MoneyNet;
import org.placewright.allocation.model.Virement;
import org.placewright.funding.transfer.BudgetAmounts;
import org.placewright.funding.transfer.BudgetAmountsBuilder;
import org.placewright.funding.transfer.TransferRoute;
import org.placewright.funding.transfer.TransferRoutes;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.policy.Mode;

/** Writes the budget rows of the ringfence and between which of them money may move. */
final class RingfenceRows {
  private final LeverSettings settings;
  private final PlanBrief brief;
  private final SteadyRows rows;
  private final MoneyRows money;
  private final YearRange years;

  RingfenceRows(LeverSettings settings, PlanBrief brief, LeverRows to) {
    this.settings = RuleInForce.carryingOnInMoney(settings, brief);
    this.brief = brief;
    rows = new SteadyRows(to);
    money = new MoneyRows(brief);
    years = RuleInForce.financialYears(brief);
  }

  void write() {
    boolean ownRoutes = brief.scenario().money().hasOwnRoutes();
    for (String sha : brief.scenario().register().shas()) {
      List<ProgrammeContext> contexts = ProgrammeContext.within(brief, sha);
      if (ownRoutes) {
        writeByRoutes(sha, Mode.HARD, contexts);
        writeByRoutes(sha, Mode.SOFT, contexts);
      } else {
        for (int year = years.from(); year <= years.to(); year++) {
          group(sha, year, Mode.HARD, contexts);
          group(sha, year, Mode.SOFT, contexts);
        }
      }
    }
    rows.write();
  }

  /** A row, and what its budget lets out and in, in pence. */
  private record Budgeted(Budget budget, LimitRow row, long mostOut, long mostIn) {
    boolean pays() {
      return !row.terms().isEmpty();
    }

    BudgetAmounts amounts() {
      return BudgetAmountsBuilder.builder()
          .spend(0)
          .allowance(0)
          .mostOut(mostOut)
          .mostIn(mostIn)
          .build();
    }

    Virement.Member member() {
      return new Virement.Member(row.name(), mostOut, mostIn);
    }
  }

  private void group(String sha, int year, Mode mode, List<ProgrammeContext> contexts) {
    List<Budgeted> group = budgeted(sha, year, mode, contexts);
    boolean anybodyPays = group.stream().anyMatch(Budgeted::pays);
    if (anybodyPays) {
      String name = "virement[" + sha + (mode == Mode.SOFT ? "/soft," : ",") + year + "]";
      rows.add(about(group), rowsOf(name, group, List.of(), false));
    }
  }

  /** The budgets, the same for all years. */
  private static String about(List<Budgeted> group) {
    return group.stream()
        .map(each -> each.row().isHard() + " " + each.budget().fund() + "/" + each.budget().sha())
        .collect(Collectors.joining(", "));
  }

  private static SteadyRows.SteadyGroup rowsOf(
      String name, List<Budgeted> group, List<MoneyNet.NetRoute> routes, boolean byRoutes) {
    return new SteadyRows.SteadyGroup(
        name,
        group.stream().map(Budgeted::row).toList(),
        group.stream().map(Budgeted::member).toList(),
        routes,
        byRoutes);
  }

  private void writeByRoutes(String sha, Mode mode, List<ProgrammeContext> contexts) {
    List<Budgeted> all = new ArrayList<>();
    for (int year = years.from(); year <= years.to(); year++) {
      all.addAll(budgeted(sha, year, mode, contexts));
    }
    List<TransferRoute> routes =
        TransferRoutes.between(
            brief.scenario().money(),
            all.stream().map(Budgeted::budget).toList(),
            all.stream().map(Budgeted::amounts).toList());
    for (List<Integer> part : TransferRoutes.parts(all.size(), routes)) {
      List<Budgeted> joined = part.stream().map(all::get).toList();
      if (joined.stream().anyMatch(Budgeted::pays)) {
        net(joined, TransferRoutes.within(part, routes));
      }
    }
  }

  private void net(List<Budgeted> joined, List<TransferRoute> routes) {
    String name = "money of " + joined.get(0).row().name();
    List<MoneyNet.NetRoute> open = routes.stream().map(RingfenceRows::route).toList();
    rows.add(about(joined), rowsOf(name, joined, open, true));
  }

  private static MoneyNet.NetRoute route(TransferRoute route) {
    return new MoneyNet.NetRoute(route.from(), route.to(), route.most(), route.carried());
  }

  private List<Budgeted> budgeted(
      String sha, int year, Mode mode, List<ProgrammeContext> contexts) {
    List<Budgeted> budgeted = new ArrayList<>();
    for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
      Ringfence.rule(budget, settings, brief)
          .filter(rule -> rule.row().mode() == mode && rule.counts())
          .ifPresent(rule -> budgeted.add(budgeted(rule, budget, contexts)));
    }
    return budgeted;
  }

  private Budgeted budgeted(RuleInForce rule, Budget budget, List<ProgrammeContext> contexts) {
    List<Fund> funds = brief.scenario().money().funds();
    int f = funds.stream().map(Fund::id).toList().indexOf(budget.fund());
    MoneyRows.LeftSide left = money.of(contexts, fund -> fund == f, rule.year());
    long known = money.committed(budget.sha(), fund -> fund == f, rule.year()) + left.constant();
    long open = RoundedDownShare.of(budget.amount().pence(), rule.value()) - known;
    LimitRow row = rule.atMostPence(Math.max(open, left.promised()), left.terms());
    Fund fund = funds.get(f);
    long mayMove = RoundedDownShare.of(budget.amount().pence(), fund.virementLimit().fraction());
    long free = RoundedDownShare.rest(budget.amount().pence(), fund.ringfencedShare());
    return new Budgeted(budget, row, Math.min(mayMove, free), mayMove);
  }
}
