package org.placewright.allocation.lever;

import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.funding.spend.PlannedSpend;
import org.placewright.plan.PlacesPlan;

/**
 * The books of a plan to the horizon: what is committed, what its places cost, and what those
 * promised would. Only verdicts are made from it, never rows.
 */
final class PlanMoney {
  private final PlanBrief brief;
  private final UnitCosts costs;
  private final SpendByYear committed;
  private final SpendByYear planned;
  private final SpendByYear promised;

  PlanMoney(PlanBrief brief, PlacesPlan plan) {
    this.brief = brief;
    costs = brief.once(UnitCosts.class, each -> UnitCosts.of(each.scenario()));
    committed = CommittedSpend.of(brief.scenario(), costs);
    planned = spend(plan);
    promised = spend(brief.baseline().promised());
  }

  /** Of planned intakes, and of what carries on after them. */
  private SpendByYear spend(PlacesPlan places) {
    return PlannedSpend.of(brief.scenario(), costs, brief.carryOn().extend(places));
  }

  /**
   * One line of the books.
   *
   * @param scope an SHA, a deanery or everywhere
   * @param funds which funds
   * @param year the first year of the financial year
   */
  record MoneyLine(String scope, IntPredicate funds, int year) {}

  long committed(MoneyLine line) {
    return sum(committed, line);
  }

  long planned(MoneyLine line) {
    return sum(planned, line);
  }

  long promised(MoneyLine line) {
    return sum(promised, line);
  }

  private long sum(SpendByYear spend, MoneyLine line) {
    long pence = 0;
    for (int d : ScopeArea.of(line.scope(), brief.scenario().register()).deaneries()) {
      for (int f = 0; f < costs.funds(); f++) {
        long more = line.funds().test(f) ? spend.pence(f, d, line.year()) : 0;
        pence = Math.addExact(pence, more);
      }
    }
    return pence;
  }

  /** The cheapest place of the line, in pence; empty when none costs anything. */
  OptionalLong cheapestPlace(MoneyLine line) {
    long cheapest = Long.MAX_VALUE;
    for (ProgrammeContext context : ProgrammeContext.within(brief, line.scope())) {
      for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
        long pence = costOf(context, i, line);
        cheapest = pence > 0 ? Math.min(cheapest, pence) : cheapest;
      }
    }
    return cheapest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(cheapest);
  }

  /** One place more in an intake, and in those that carry on as it does. */
  private long costOf(ProgrammeContext context, int intake, MoneyLine line) {
    int first = brief.scenario().horizon().firstIntakeYear() + intake;
    long pence = 0;
    for (int year = first; year < first + brief.carryOn().years(intake); year++) {
      int after = line.year() - costs.calendar().beginsIn(year).first();
      for (int f = 0; f < costs.funds(); f++) {
        pence += line.funds().test(f) ? costs.pence(f, context.index(), year, after) : 0;
      }
    }
    return pence;
  }
}
