package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.funding.transfer.BudgetAmounts;
import org.placewright.funding.transfer.TransferFlow;
import org.placewright.funding.transfer.TransferRoute;
import org.placewright.funding.transfer.TransferRoutes;
import org.placewright.funding.transfer.VirementRow;
import org.placewright.funding.transfer.Virements;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.policy.Mode;

/**
 * Every limited budget under a plan, after the least movement of money that helps. Only judgements
 * and reports are made from it, never rows of the model: docs page {@code models/money-network.md}.
 */
public final class BudgetPositions {
  private static final List<Mode> MODES = List.of(Mode.HARD, Mode.SOFT);

  private final Money tables;
  private final List<BudgetPosition> settled = new ArrayList<>();
  private final List<VirementRow> virements = new ArrayList<>();

  private BudgetPositions(Money tables) {
    this.tables = tables;
  }

  /**
   * Moves money between the budgets of each SHA.
   *
   * @param money what the plan costs
   * @param limits the budgets, and what part of each may be spent
   * @return the positions of the budgets between which money may move and of which any pays for a
   *     place, and of the others that pay for a place
   */
  public static BudgetPositions of(PlanMoney money, List<SpendingLimit> limits) {
    BudgetPositions positions = new BudgetPositions(money.tables());
    boolean ownRoutes = money.tables().hasOwnRoutes();
    List<BudgetPosition> unsettled =
        limits.stream().map(limit -> BudgetPosition.of(limit, money)).toList();
    for (List<BudgetPosition> ofSha : grouped(unsettled, each -> each.budget().sha())) {
      if (ownRoutes) {
        positions.settleByRoutes(ofSha);
      } else {
        grouped(ofSha, each -> each.budget().year()).forEach(positions::settle);
      }
    }
    return positions;
  }

  private static <K extends Comparable<K>> Collection<List<BudgetPosition>> grouped(
      List<BudgetPosition> all, Function<BudgetPosition, K> key) {
    return all.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .values();
  }

  /**
   * By SHA; in each the budgets with hard limits first and those whose limits do not count last.
   */
  public List<BudgetPosition> all() {
    return List.copyOf(settled);
  }

  /** Each movement of money between two funds, above 0. */
  List<VirementRow> virements() {
    return virements;
  }

  /** Money of one year moves between funds, where one of them pays for planned places. */
  private void settle(List<BudgetPosition> ofYear) {
    for (Mode mode : MODES) {
      List<BudgetPosition> alike = in(mode, ofYear);
      if (alike.stream().anyMatch(BudgetPosition::canPay)) {
        Virements moved = Virements.among(amounts(alike));
        for (int i = 0; i < alike.size(); i++) {
          settle(alike.get(i), moved.moved(i), 0, 0);
          for (int to = 0; to < alike.size(); to++) {
            name(alike.get(i), alike.get(to), moved.amount(i, to));
          }
        }
      }
    }
    addOthers(ofYear);
  }

  private static List<BudgetPosition> in(Mode mode, List<BudgetPosition> positions) {
    return positions.stream().filter(position -> position.limit().movesIn(mode)).toList();
  }

  private void settle(BudgetPosition position, long moved, long in, long out) {
    settled.add(
        position.with(BudgetPositionFlowBuilder.builder().moved(moved).in(in).out(out).build()));
  }

  private void name(BudgetPosition from, BudgetPosition to, long amount) {
    if (amount > 0) {
      long limit = Math.min(from.amounts().mostOut(), to.amounts().mostIn());
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
        .filter(position -> !position.limit().counts() && position.canPay())
        .forEach(settled::add);
  }

  /** Money of all years of an SHA moves by the routes that the tables leave open. */
  private void settleByRoutes(List<BudgetPosition> ofSha) {
    for (Mode mode : MODES) {
      List<BudgetPosition> alike = in(mode, ofSha);
      List<TransferRoute> routes =
          TransferRoutes.between(
              tables, alike.stream().map(BudgetPosition::budget).toList(), amounts(alike));
      for (List<Integer> part : TransferRoutes.parts(alike.size(), routes)) {
        List<BudgetPosition> joined = part.stream().map(alike::get).toList();
        if (joined.stream().anyMatch(BudgetPosition::canPay)) {
          settle(joined, TransferRoutes.within(part, routes));
        }
      }
    }
    addOthers(ofSha);
  }

  private void settle(List<BudgetPosition> joined, List<TransferRoute> routes) {
    TransferFlow flow = TransferFlow.among(amounts(joined), routes);
    for (int i = 0; i < joined.size(); i++) {
      settle(joined.get(i), flow.moved(i), flow.carriedIn(i), flow.carriedOut(i));
    }
    for (int r = 0; r < routes.size(); r++) {
      TransferRoute route = routes.get(r);
      if (!route.carried() && flow.amount(r) > 0) {
        BudgetPosition from = joined.get(route.from());
        virements.add(row(from, joined.get(route.to()), flow.amount(r), route.most()));
      }
    }
  }

  private static List<BudgetAmounts> amounts(List<BudgetPosition> positions) {
    return positions.stream().map(BudgetPosition::amounts).toList();
  }
}
