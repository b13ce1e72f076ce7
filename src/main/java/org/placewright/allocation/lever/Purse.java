package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlacesPlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.Account;
import org.placewright.funding.Virements;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Mode;

/**
 * What a plan does to one budget under the ringfence, in pence.
 *
 * @param rule the rule in force
 * @param fund the fund
 * @param budget its budget
 * @param committed spend that no plan changes
 * @param account spend, allowance and what may move
 * @param cheapestPlace the least a place costs it; empty when none costs it anything
 * @param moved what moves in, negative for out
 */
record Purse(
    Rule rule,
    Fund fund,
    Budget budget,
    long committed,
    Account account,
    OptionalLong cheapestPlace,
    long moved) {

  /** Every budget that the ringfence holds, after the least virement that helps. */
  static List<Purse> all(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    PlanMoney money = new PlanMoney(brief, plan);
    List<Purse> purses = new ArrayList<>();
    for (String sha : brief.scenario().register().shas()) {
      for (int year = money.years().from(); year <= money.years().to(); year++) {
        List<Purse> unsettled = new ArrayList<>();
        for (Budget budget : brief.scenario().money().budgets()) {
          if (budget.sha().equals(sha) && budget.year().first() == year) {
            Ringfence.rule(budget, settings, brief)
                .ifPresent(rule -> unsettled.add(of(rule, budget, brief, money)));
          }
        }
        purses.addAll(settled(unsettled));
      }
    }
    return purses;
  }

  private static Purse of(Rule rule, Budget budget, PlanBrief brief, PlanMoney money) {
    List<Fund> funds = brief.scenario().money().funds();
    int f = funds.stream().map(Fund::id).toList().indexOf(budget.fund());
    PlanMoney.Line line = new PlanMoney.Line(budget.sha(), each -> each == f, rule.year());
    long committed = money.committed(line);
    long amount = budget.amount().pence();
    long asked = Portion.of(amount, rule.value());
    long allowance = Math.max(asked, committed + money.promised(line));
    long in = Portion.of(amount, funds.get(f).virementLimit().fraction());
    long out = Math.min(in, Portion.besides(amount, funds.get(f).ringfencedShare()));
    Account account = new Account(committed + money.planned(line), allowance, out, in);
    OptionalLong cheapest = money.cheapestPlace(line);
    return new Purse(rule, funds.get(f), budget, committed, account, cheapest, 0);
  }

  /** What may be spent of the budget by itself. */
  long asked() {
    return Portion.of(budget.amount().pence(), rule.value());
  }

  private boolean canPay() {
    return cheapestPlace.isPresent();
  }

  /** Money moves between funds that are held alike, where one of them pays for planned places. */
  private static List<Purse> settled(List<Purse> purses) {
    List<Purse> settled = new ArrayList<>();
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<Purse> alike =
          purses.stream().filter(p -> p.rule().row().mode() == mode && p.rule().counts()).toList();
      Virements virements = Virements.among(alike.stream().map(Purse::account).toList());
      for (int i = 0; i < alike.size() && alike.stream().anyMatch(Purse::canPay); i++) {
        settled.add(alike.get(i).with(virements.moved(i)));
      }
    }
    purses.stream().filter(p -> !p.rule().counts() && p.canPay()).forEach(settled::add);
    return settled;
  }

  private Purse with(long money) {
    return new Purse(rule, fund, budget, committed, account, cheapestPlace, money);
  }
}
