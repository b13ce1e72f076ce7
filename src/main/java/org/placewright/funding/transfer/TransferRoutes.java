package org.placewright.funding.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.quantity.Share;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.VirementRule;

/** By which ways money may go between budgets of one SHA: what the tables say, and nothing more. */
public final class TransferRoutes {
  private final Money money;
  private final List<Budget> budgets;
  private final List<BudgetAmounts> accounts;
  private final List<TransferRoute> ways = new ArrayList<>();

  private TransferRoutes(Money money, List<Budget> budgets, List<BudgetAmounts> accounts) {
    this.money = money;
    this.budgets = budgets;
    this.accounts = accounts;
  }

  /**
   * The ways between budgets.
   *
   * @param money the funds and their rules
   * @param budgets budgets of one SHA
   * @param accounts what may leave and enter each, in the same order
   * @return those by which anything may go, by the budget that gives
   */
  public static List<TransferRoute> between(
      Money money, List<Budget> budgets, List<BudgetAmounts> accounts) {
    TransferRoutes ways = new TransferRoutes(money, budgets, accounts);
    for (int from = 0; from < budgets.size(); from++) {
      for (int to = 0; to < budgets.size(); to++) {
        ways.add(from, to);
      }
    }
    return ways.ways;
  }

  private void add(int from, int to) {
    Budget giver = budgets.get(from);
    Budget taker = budgets.get(to);
    boolean sameFund = giver.fund().equals(taker.fund());
    int later = taker.year().first() - giver.year().first();
    boolean carried = sameFund && later == 1;
    long most = carried ? mostCarried(giver) : later == 0 && !sameFund ? mostMoved(from, to) : 0;
    if (most > 0) {
      ways.add(new TransferRoute(from, to, most, carried));
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
    long own = Math.min(accounts.get(from).mostOut(), accounts.get(to).mostIn());
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
   * The ways between some of the accounts.
   *
   * @param part accounts that no way leaves
   * @param ways all ways
   * @return those of the part, with its accounts numbered from 0
   */
  public static List<TransferRoute> within(List<Integer> part, List<TransferRoute> ways) {
    return ways.stream()
        .filter(way -> part.contains(way.from()))
        .map(
            way ->
                new TransferRoute(
                    part.indexOf(way.from()), part.indexOf(way.to()), way.most(), way.carried()))
        .toList();
  }

  /**
   * Accounts that money can join, directly or by way of others.
   *
   * @param accounts how many there are
   * @param ways the ways between them
   * @return the accounts' indices, each in one part, in order of the first of each
   */
  public static List<List<Integer>> parts(int accounts, List<TransferRoute> ways) {
    int[] first = IntStream.range(0, accounts).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (TransferRoute way : ways) {
        int least = Math.min(first[way.from()], first[way.to()]);
        changed |= first[way.from()] != least || first[way.to()] != least;
        first[way.from()] = least;
        first[way.to()] = least;
      }
    }
    return IntStream.range(0, accounts)
        .filter(account -> first[account] == account)
        .mapToObj(head -> IntStream.range(0, accounts).filter(i -> first[i] == head).boxed())
        .map(stream -> stream.toList())
        .toList();
  }
}
