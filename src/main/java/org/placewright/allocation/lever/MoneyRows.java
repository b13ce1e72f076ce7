package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.Term;
import org.placewright.funding.cost.CommittedSpend;
import org.placewright.funding.cost.SpendByYear;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.scenario.Horizon;

/** Writes left sides of rows of money, in pence. Only rows are made from it, never verdicts. */
final class MoneyRows {
  private final PlanBrief brief;
  private final Horizon horizon;
  private final UnitCosts costs;
  private final SpendByYear committed;

  MoneyRows(PlanBrief brief) {
    this.brief = brief;
    horizon = brief.scenario().horizon();
    costs = brief.unitCosts();
    committed = CommittedSpend.of(brief.scenario(), costs);
  }

  /**
   * What a plan spends under one rule: terms in planned places and a constant.
   *
   * @param terms one for each programme and intake that costs anything; the last planned intake
   *     with those that carry on as it does
   * @param constant what no plan decides of the intakes after the plan, in pence
   * @param promised what the promised places alone make of the terms, in pence
   */
  record LeftSide(List<Term> terms, long constant, long promised) {
    LeftSide {
      terms = List.copyOf(terms);
    }
  }

  LeftSide of(List<ProgrammeContext> contexts, IntPredicate funds, int year) {
    List<Term> terms = new ArrayList<>();
    long constant = 0;
    long promised = 0;
    int last = horizon.intakes() - 1;
    for (ProgrammeContext context : contexts) {
      TermPrice price = new TermPrice(costs, context.index(), funds);
      long after = price.of(horizon.lastIntakeYear() + 1, horizon.horizonYear(), year);
      constant += after * brief.carryOn().constant(context.index());
      for (int i = 0; i <= last; i++) {
        int intake = horizon.firstIntakeYear() + i;
        long pence = price.of(intake, intake, year);
        pence += i == last && brief.carryOn().asPlanned() ? after : 0;
        if (pence != 0) {
          terms.add(new Term(context.index(), i, pence));
          promised += pence * brief.baseline().promised(context.index(), i);
        }
      }
    }
    return new LeftSide(terms, constant, promised);
  }

  /** What a place on a programme costs some of the funds. */
  record TermPrice(UnitCosts costs, int programme, IntPredicate funds) {
    /** One place in each of the intakes, in one financial year, in pence. */
    long of(int firstIntake, int lastIntake, int year) {
      long pence = 0;
      for (int intake = firstIntake; intake <= lastIntake; intake++) {
        int after = year - costs.calendar().beginsIn(intake).first();
        for (int f = 0; f < costs.funds() && after >= 0 && after < costs.years(); f++) {
          pence += funds.test(f) ? costs.pence(f, programme, intake, after) : 0;
        }
      }
      return pence;
    }
  }

  long committed(String scope, IntPredicate funds, int year) {
    long pence = 0;
    for (int d : ScopeArea.of(scope, brief.scenario().register()).deaneries()) {
      for (int f = 0; f < costs.funds(); f++) {
        pence += funds.test(f) ? committed.pence(f, d, year) : 0;
      }
    }
    return pence;
  }
}
