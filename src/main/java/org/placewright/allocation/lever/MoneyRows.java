package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.Term;
import org.placewright.funding.Committed;
import org.placewright.funding.Ledger;
import org.placewright.funding.UnitCosts;
import org.placewright.quantity.YearRange;

/** Writes left sides of rows of money, in pence. Only rows are made from it, never verdicts. */
final class MoneyRows {
  private final PlanBrief brief;
  private final UnitCosts costs;
  private final Ledger committed;

  MoneyRows(PlanBrief brief) {
    this.brief = brief;
    costs = UnitCosts.of(brief.scenario());
    committed = Committed.of(brief.scenario(), costs);
  }

  /**
   * A left side.
   *
   * @param terms one for each programme and intake that costs anything
   * @param carriedOn what the baseline carried on makes of it, in pence
   * @param promised what the promised places alone make of it, in pence
   */
  record LeftSide(List<Term> terms, long carriedOn, long promised) {
    LeftSide {
      terms = List.copyOf(terms);
    }
  }

  /** The financial years that a row may be about. */
  YearRange years() {
    return new YearRange(committed.firstYear().first(), committed.lastYear().first());
  }

  LeftSide of(List<Site> sites, IntPredicate funds, int year) {
    List<Term> terms = new ArrayList<>();
    long carriedOn = 0;
    long promised = 0;
    int firstIntake = brief.scenario().horizon().firstIntakeYear();
    for (Site site : sites) {
      for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
        long pence = pence(site.index(), funds, firstIntake + i, year);
        if (pence != 0) {
          int least = brief.baseline().promised(site.index(), i);
          terms.add(new Term(site.index(), i, pence));
          promised += pence * least;
          carriedOn += pence * Math.max(least, brief.baseline().places(site.index()));
        }
      }
    }
    return new LeftSide(terms, carriedOn, promised);
  }

  private long pence(int programme, IntPredicate funds, int intakeYear, int year) {
    int after = year - costs.calendar().beginsIn(intakeYear).first();
    long pence = 0;
    for (int f = 0; f < costs.funds(); f++) {
      pence += funds.test(f) ? costs.pence(f, programme, intakeYear, after) : 0;
    }
    return pence;
  }

  long committed(String scope, IntPredicate funds, int year) {
    long pence = 0;
    for (int d : Area.of(scope, brief.scenario().register()).deaneries()) {
      for (int f = 0; f < costs.funds(); f++) {
        pence += funds.test(f) ? committed.pence(f, d, year) : 0;
      }
    }
    return pence;
  }
}
