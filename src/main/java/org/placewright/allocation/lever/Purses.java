package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.Account;
import org.placewright.funding.Movements;
import org.placewright.funding.VirementRow;
import org.placewright.funding.Virements;
import org.placewright.funding.Way;
import org.placewright.funding.Ways;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Budget;
import org.placewright.scenario.Mode;

/** Every budget that the ringfence holds, after the least movement of money that helps. */
final class Purses {
  private final LeverSettings settings;
  private final PlanBrief brief;
  private final PlanMoney money;
  private final List<Purse> settled = new ArrayList<>();
  private final List<VirementRow> virements = new ArrayList<>();

  private Purses(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    this.settings = Rule.carryingOnInMoney(settings, brief);
    this.brief = brief;
    money = new PlanMoney(brief, plan);
  }

  static Purses of(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    Purses purses = new Purses(settings, brief, plan);
    YearRange years = Rule.financialYears(brief);
    boolean ownWays = brief.scenario().money().hasOwnWays();
    for (String sha : brief.scenario().register().shas()) {
      List<Purse> all = new ArrayList<>();
      for (int year = years.from(); year <= years.to(); year++) {
        List<Purse> ofYear = purses.unsettled(sha, year);
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

  List<Purse> all() {
    return settled;
  }

  List<VirementRow> virements() {
    return virements;
  }

  private List<Purse> unsettled(String sha, int year) {
    List<Purse> purses = new ArrayList<>();
    for (Budget budget : brief.scenario().money().budgets(sha, new FinancialYear(year))) {
      Ringfence.rule(budget, settings, brief)
          .ifPresent(rule -> purses.add(Purse.of(rule, budget, brief, money)));
    }
    return purses;
  }

  /** Money moves between funds that are held alike, where one of them pays for planned places. */
  private void settle(List<Purse> purses) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<Purse> alike = purses.stream().filter(purse -> purse.isHeld(mode)).toList();
      if (alike.stream().anyMatch(Purse::canPay)) {
        Virements moved = Virements.among(accounts(alike));
        for (int i = 0; i < alike.size(); i++) {
          settled.add(alike.get(i).with(new Purse.Flow(moved.moved(i), 0, 0)));
          for (int to = 0; to < alike.size(); to++) {
            name(alike.get(i), alike.get(to), moved.amount(i, to));
          }
        }
      }
    }
    addOthers(purses);
  }

  private void name(Purse from, Purse to, long amount) {
    if (amount > 0) {
      long limit = Math.min(from.account().mostOut(), to.account().mostIn());
      virements.add(row(from, to, amount, limit));
    }
  }

  private static VirementRow row(Purse from, Purse to, long amount, long limit) {
    return new VirementRow(
        from.budget().sha(),
        from.budget().year(),
        from.fund().id(),
        to.fund().id(),
        new Pounds(amount),
        new Pounds(limit));
  }

  private void addOthers(List<Purse> purses) {
    purses.stream().filter(purse -> !purse.rule().counts() && purse.canPay()).forEach(settled::add);
  }

  /** The same over all years of an SHA, by the ways that the tables leave open. */
  private void settleByWays(List<Purse> purses) {
    for (Mode mode : List.of(Mode.HARD, Mode.SOFT)) {
      List<Purse> alike = purses.stream().filter(purse -> purse.isHeld(mode)).toList();
      List<Way> ways =
          Ways.between(
              brief.scenario().money(),
              alike.stream().map(Purse::budget).toList(),
              accounts(alike));
      for (List<Integer> part : Ways.parts(alike.size(), ways)) {
        List<Purse> joined = part.stream().map(alike::get).toList();
        if (joined.stream().anyMatch(Purse::canPay)) {
          settle(joined, Ways.within(part, ways));
        }
      }
    }
    addOthers(purses);
  }

  private void settle(List<Purse> joined, List<Way> ways) {
    Movements movements = Movements.among(accounts(joined), ways);
    for (int i = 0; i < joined.size(); i++) {
      settled.add(
          joined
              .get(i)
              .with(
                  new Purse.Flow(
                      movements.moved(i), movements.carriedIn(i), movements.carriedOut(i))));
    }
    for (int w = 0; w < ways.size(); w++) {
      Way way = ways.get(w);
      if (!way.carried() && movements.amount(w) > 0) {
        Purse from = joined.get(way.from());
        virements.add(row(from, joined.get(way.to()), movements.amount(w), way.most()));
      }
    }
  }

  private static List<Account> accounts(List<Purse> purses) {
    return purses.stream().map(Purse::account).toList();
  }
}
