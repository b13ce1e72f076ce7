package org.placewright.funding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.quantity.Share;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.VirementRule;

/** The routes that the tables leave open for money between budgets of one SHA. */
public final class TransferRoutes {
  private final Money money;
  private final List<Budget> budgets;
  private final List<BudgetAmounts> amounts;
  private final List<TransferRoute> routes = new ArrayList<>();

  private TransferRoutes(Money money, List<Budget> budgets, List<BudgetAmounts> amounts) {
    this.money = money;
    this.budgets = budgets;
    this.amounts = amounts;
  }

  /**
   * Finds the routes between budgets.
   *
   * @param money the funds and their rules
   * @param budgets budgets of one SHA
   * @param amounts what may leave and enter each, in the same order
   * @return those by which anything may go, by the budget that gives
   */
  public static List<TransferRoute> between(
      Money money, List<Budget> budgets, List<BudgetAmounts> amounts) {
    TransferRoutes open = new TransferRoutes(money, budgets, amounts);
    for (int from = 0; from < budgets.size(); from++) {
      for (int to = 0; to < budgets.size(); to++) {
        open.add(from, to);
      }
    }
    return open.routes;
  }

  private void add(int from, int to) {
    Budget giver = budgets.get(from);
    Budget taker = budgets.get(to);
    boolean sameFund = giver.fund().equals(taker.fund());
    int later = taker.year().first() - giver.year().first();
    boolean carried = sameFund && later == 1;
    long most = carried ? mostCarried(giver) : later == 0 && !sameFund ? mostMoved(from, to) : 0;
    if (most > 0) {
      routes.add(new TransferRoute(from, to, most, carried));
    }
  }

  private long mostCarried(Budget giver) {
    Share limit =
        money.funds().stream()
            .filter(fund -> fund.id().equals(giver.fund()))
            .map(Fund::carryForwardLimit)
            .findFirst()
            .orElse(Share.NONE);
    return giver.amount().part(limit).pence();
  }

  private long mostMoved(int from, int to) {
    long own = Math.min(amounts.get(from).mostOut(), amounts.get(to).mostIn());
    Budget giver = budgets.get(from);
    return money
        .virementRule(giver.fund(), budgets.get(to).fund())
        .map(rule -> Math.min(own, permitted(rule, giver)))
        .orElse(own);
  }

  private static long permitted(VirementRule rule, Budget giver) {
    long share = giver.amount().part(rule.mostShare()).pence();
    return rule.permitted() ? Math.min(rule.most().pence(), share) : 0;
  }

  /**
   * The routes within one part of the budgets.
   *
   * @param part indices of budgets that no route leaves
   * @param routes the routes between all budgets
   * @return those of the part, with its budgets numbered from 0
   */
  public static List<TransferRoute> within(List<Integer> part, List<TransferRoute> routes) {
    return routes.stream()
        .filter(route -> part.contains(route.from()))
        .map(
            route ->
                new TransferRoute(
                    part.indexOf(route.from()),
                    part.indexOf(route.to()),
                    route.most(),
                    route.carried()))
        .toList();
  }

  /**
   * Parts the budgets into those that routes join, directly or through others.
   *
   * @param count how many budgets there are
   * @param routes the routes between them
   * @return the budgets' indices, each in one part, in order of the first of each
   */
  public static List<List<Integer>> parts(int count, List<TransferRoute> routes) {
    int[] first = IntStream.range(0, count).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (TransferRoute route : routes) {
        int least = Math.min(first[route.from()], first[route.to()]);
        changed |= first[route.from()] != least || first[route.to()] != least;
        first[route.from()] = least;
        first[route.to()] = least;
      }
    }
    return IntStream.range(0, count)
        .filter(budget -> first[budget] == budget)
        .mapToObj(head -> IntStream.range(0, count).filter(i -> first[i] == head).boxed())
        .map(stream -> stream.toList())
        .toList();
  }
}
