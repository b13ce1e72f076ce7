package org.placewright.funding.cost;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.placewright.quantity.Fraction;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.register.Register;

/**
 * What those cost who are in training before the plan begins, in the financial years of the plan.
 */
public final class InPostCosts {
  private final CostInputs costing;
  private final List<Bill> bills;

  public InPostCosts(UnitCosts costs) {
    costing = costs.costing();
    bills = costs.bills();
  }

  /**
   * What they cost to the penny, rounded once for each bill, fund, specialty, deanery and financial
   * year.
   *
   * @return pence by specialty, deanery, fund and financial year
   */
  public long[][][][] pence() {
    Register register = costing.scenario().register();
    int specialties = register.specialties().size();
    int deaneries = register.deaneries().size();
    int years = costing.span().years();
    long[][][][] pence = new long[specialties][deaneries][costing.funds()][years];
    List<TraineeGroup> groups = new TraineeGroups(costing).beforeThePlan();
    for (Bill bill : bills) {
      FundYears[][] known = nothing(specialties, deaneries);
      groups.forEach(
          group -> follow(group, bill, known[group.post().specialty()][group.post().deanery()]));
      for (int s = 0; s < specialties; s++) {
        for (int d = 0; d < deaneries; d++) {
          addRounded(known[s][d], pence[s][d], exact(groups, bill, s, d));
        }
      }
    }
    return pence;
  }

  private FundYears[][] nothing(int specialties, int deaneries) {
    FundYears[][] nothing = new FundYears[specialties][deaneries];
    for (FundYears[] ofSpecialty : nothing) {
      Arrays.setAll(ofSpecialty, d -> new FundYears(costing));
    }
    return nothing;
  }

  /** Of those of one specialty in one deanery, found only where something is asked of them. */
  private Function<FundYear, Fraction> exact(
      List<TraineeGroup> groups, Bill bill, int specialty, int deanery) {
    return at -> {
      Fraction sum = Fraction.ZERO;
      for (TraineeGroup group : groups) {
        if (group.post().specialty() == specialty && group.post().deanery() == deanery) {
          sum = sum.plus(exact(group, bill, at));
        }
      }
      return sum;
    };
  }

  /** A fund and a financial year, counted from the first of the plan. */
  private record FundYear(int fund, int year) {}

  /** What {@link #follow} adds in one financial year, exactly. */
  private Fraction exact(TraineeGroup group, Bill bill, FundYear at) {
    int first = costing.calendar().beginsIn(group.year()).first();
    int j = at.year() + costing.span().first() - first;
    if (j > group.course().years()) {
      return Fraction.ZERO;
    }
    Fraction beginning = begins(group, bill, at.fund(), j);
    // They all began before the plan, so that there is a year of training before.
    Fraction ending = begins(group, bill, at.fund(), j - 1);
    Fraction paid = costing.calendar().paid(beginning, ending);
    return paid.isZero() ? paid : costing.prices().exact(at.fund(), first + j).times(paid);
  }

  private static Fraction begins(TraineeGroup group, Bill bill, int fund, int j) {
    Fraction each = bill.exact(fund, group.post(), group.elapsed() + j, group.year() + j);
    return each.isZero()
        ? each
        : each.times(group.course().exactInTraining(j)).times(Fraction.written(group.heads()));
  }

  private static void addRounded(
      FundYears known, long[][] pence, Function<FundYear, Fraction> exact) {
    for (int f = 0; f < pence.length; f++) {
      for (int y = 0; y < pence[f].length; y++) {
        FundYear cell = new FundYear(f, y);
        Pounds rounded = Pounds.nearest(known.at(f, y), () -> exact.apply(cell));
        pence[f][y] = Math.addExact(pence[f][y], rounded.pence());
      }
    }
  }

  /**
   * What some of them cost, exactly.
   *
   * @param groups some of them
   * @param fund the fund's index
   * @param year the financial year, counted from the first of the plan
   * @return pence
   */
  public Fraction exact(List<TraineeGroup> groups, int fund, int year) {
    FundYear at = new FundYear(fund, year);
    Fraction sum = Fraction.ZERO;
    for (TraineeGroup group : groups) {
      for (Bill bill : bills) {
        sum = sum.plus(exact(group, bill, at));
      }
    }
    return sum;
  }

  private void follow(TraineeGroup group, Bill bill, FundYears paidBy) {
    FinancialYears span = costing.span();
    int first = costing.calendar().beginsIn(group.year()).first();
    for (int f = 0; f < costing.funds(); f++) {
      double ending = 0;
      for (int j = 0; j <= group.course().years(); j++) {
        double each = bill.pence(f, group.post(), group.elapsed() + j, group.year() + j);
        double beginning = group.heads() * group.course().inTraining(j) * each;
        int y = first + j - span.first();
        if (y >= 0 && y < span.years()) {
          double price = costing.prices().factor(f, first + j);
          paidBy.add(f, y, price * costing.calendar().paid(beginning, ending));
        }
        ending = beginning;
      }
    }
  }
}
