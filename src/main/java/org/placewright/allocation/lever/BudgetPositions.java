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
    BudgetPositions positions = new BudgetPositions(settings, brief, plan);
    YearRange years = RuleInForce.financialYears(brief);
    boolean ownRoutes = brief.scenario().money().hasOwnWays();
    for (String sha : brief.scenario().register().shas()) {
      List<BudgetPosition> all = new ArrayList<>();
      for (int year = years.from(); year <= years.to(); year++) {
        List<BudgetPosition> ofYear = positions.unsettled(sha, year);
        all.addAll(ofYear);
        if (!ownRoutes) {
          positions.settle(ofYear);
        }
      }
      if (ownRoutes) {
        positions.settleByRoutes(all);
      }
    }
    return positions;
  }

  List<BudgetPosition> all() {
    return settled;
  }

  List<VirementRow> virements() {
    return virements;
  }

  private List<BudgetPosition> unsettled(String sha, int year) {
    List<BudgetPosition> positions = new ArrayList<>();
    for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
      Ringfence.rule(budget, settings, brief)
          .ifPresent(rule -> positions.add(BudgetPosition.of(rule, budget, brief, money)));
    }
    return positions;
  }

  /** Money moves between funds that are held alike, where one of them pays for planned places. */
  private void settle(List<BudgetPosition> positions) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<BudgetPosition> alike =
          positions.stream().filter(position -> position.isHeld(mode)).toList();
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
    addOthers(positions);
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

  private void addOthers(List<BudgetPosition> positions) {
    positions.stream()
        .filter(position -> !position.rule().counts() && position.canPay())
        .forEach(settled::add);
  }

  /** The same over all years of an SHA, by the routes that the tables leave open. */
  private void settleByRoutes(List<BudgetPosition> positions) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<BudgetPosition> alike =
          positions.stream().filter(position -> position.isHeld(mode)).toList();
      List<TransferRoute> routes =
          TransferRoutes.between(
              brief.scenario().money(),
              alike.stream().map(BudgetPosition::budget).toList(),
              accounts(alike));
      for (List<Integer> part : TransferRoutes.parts(alike.size(), routes)) {
        List<BudgetPosition> joined = part.stream().map(alike::get).toList();
        if (joined.stream().anyMatch(BudgetPosition::canPay)) {
          settle(joined, TransferRoutes.within(part, routes));
        }
      }
    }
    addOthers(positions);
  }

  private void settle(List<BudgetPosition> joined, List<TransferRoute> routes) {
    TransferFlow flow = TransferFlow.among(accounts(joined), routes);
    for (int i = 0; i < joined.size(); i++) {
      settled.add(
          joined
              .get(i)
              .with(
                  BudgetPositionFlowBuilder.builder()
                      .moved(flow.moved(i))
                      .in(flow.carriedIn(i))
                      .out(flow.carriedOut(i))
                      .build()));
    }
    for (int w = 0; w < routes.size(); w++) {
      TransferRoute route = routes.get(w);
      if (!route.carried() && flow.amount(w) > 0) {
        BudgetPosition from = joined.get(route.from());
        virements.add(row(from, joined.get(route.to()), flow.amount(w), route.most()));
      }
    }
  }

  private static List<Account> accounts(List<BudgetPosition> positions) {
    return positions.stream().map(BudgetPosition::account).toList();
  }
}
