package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.transfer.Account;
import org.placewright.funding.transfer.TransferFlow;
import org.placewright.funding.transfer.TransferRoute;
import org.placewright.funding.transfer.TransferRoutes;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.funding.transfer.Virements;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.policy.Mode;

/** Every budget that the ringfence holds, after the least movement of money that helps. */
final class BudgetPositions {
  private final LeverSettings settings;
  private final PlanBrief brief;
  private final PlanMoney money;
  private final List<BudgetPosition> settled = new ArrayList<>();
  private final List<VirementRow> virements = new ArrayList<>();

  private BudgetPositions(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    this.settings = RuleInForce.carryingOnInMoney(settings, brief);
    this.brief = brief;
    money = new PlanMoney(brief, plan);
  }

  static BudgetPositions of(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    BudgetPositions purses = new BudgetPositions(settings, brief, plan);
    YearRange years = RuleInForce.financialYears(brief);
    boolean ownWays = brief.scenario().money().hasOwnRoutes();
    for (String sha : brief.scenario().register().shas()) {
      List<BudgetPosition> all = new ArrayList<>();
      for (int year = years.from(); year <= years.to(); year++) {
        List<BudgetPosition> ofYear = purses.unsettled(sha, year);
        all.addAll(ofYear);
        if (!ownWays) {
          purses.settle(ofYear);
        }
      }
      if (ownWays) {
        purses.settleByWays(all);
      }
    }
    return purses;
  }

  List<BudgetPosition> all() {
    return settled;
  }

  List<VirementRow> virements() {
    return virements;
  }

  private List<BudgetPosition> unsettled(String sha, int year) {
    List<BudgetPosition> purses = new ArrayList<>();
    for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
      Ringfence.rule(budget, settings, brief)
          .ifPresent(rule -> purses.add(BudgetPosition.of(rule, budget, brief, money)));
    }
    return purses;
  }

  /** Money moves between funds that are held alike, where one of them pays for planned places. */
  private void settle(List<BudgetPosition> purses) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<BudgetPosition> alike = purses.stream().filter(purse -> purse.isHeld(mode)).toList();
      if (alike.stream().anyMatch(BudgetPosition::canPay)) {
        Virements moved = Virements.among(accounts(alike));
        for (int i = 0; i < alike.size(); i++) {
          settled.add(
              alike
                  .get(i)
                  .with(
                      BudgetPositionFlowBuilder.builder()
                          .moved(moved.moved(i))
                          .in(0)
                          .out(0)
                          .build()));
          for (int to = 0; to < alike.size(); to++) {
            name(alike.get(i), alike.get(to), moved.amount(i, to));
          }
        }
      }
    }
    addOthers(purses);
  }

  private void name(BudgetPosition from, BudgetPosition to, long amount) {
    if (amount > 0) {
      long limit = Math.min(from.account().mostOut(), to.account().mostIn());
      virements.add(row(from, to, amount, limit));
    }
  }

  private static VirementRow row(BudgetPosition from, BudgetPosition to, long amount, long limit) {
    return new VirementRow(
        from.budget().sha(),
        from.budget().year(),
        from.fund().id(),
        to.fund().id(),
        new Pounds(amount),
        new Pounds(limit));
  }

  private void addOthers(List<BudgetPosition> purses) {
    purses.stream().filter(purse -> !purse.rule().counts() && purse.canPay()).forEach(settled::add);
  }

  /** The same over all years of an SHA, by the ways that the tables leave open. */
  private void settleByWays(List<BudgetPosition> purses) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<BudgetPosition> alike = purses.stream().filter(purse -> purse.isHeld(mode)).toList();
      List<TransferRoute> ways =
          TransferRoutes.between(
              brief.scenario().money(),
              alike.stream().map(BudgetPosition::budget).toList(),
              accounts(alike));
      for (List<Integer> part : TransferRoutes.parts(alike.size(), ways)) {
        List<BudgetPosition> joined = part.stream().map(alike::get).toList();
        if (joined.stream().anyMatch(BudgetPosition::canPay)) {
          settle(joined, TransferRoutes.within(part, ways));
        }
      }
    }
    addOthers(purses);
  }

  private void settle(List<BudgetPosition> joined, List<TransferRoute> ways) {
    TransferFlow movements = TransferFlow.among(accounts(joined), ways);
    for (int i = 0; i < joined.size(); i++) {
      settled.add(
          joined
              .get(i)
              .with(
                  BudgetPositionFlowBuilder.builder()
                      .moved(movements.moved(i))
                      .in(movements.carriedIn(i))
                      .out(movements.carriedOut(i))
                      .build()));
    }
    for (int w = 0; w < ways.size(); w++) {
      TransferRoute way = ways.get(w);
      if (!way.carried() && movements.amount(w) > 0) {
        BudgetPosition from = joined.get(way.from());
        virements.add(row(from, joined.get(way.to()), movements.amount(w), way.most()));
      }
    }
  }

  private static List<Account> accounts(List<BudgetPosition> purses) {
    return purses.stream().map(BudgetPosition::account).toList();
  }
}
