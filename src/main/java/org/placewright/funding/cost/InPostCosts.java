package org.placewright.funding.cost;

import java.util.Arrays;
import java.util.List;
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
          addRounded(known[s][d], pence[s][d]);
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

  private static void addRounded(FundYears known, long[][] pence) {
    for (int f = 0; f < pence.length; f++) {
      for (int y = 0; y < pence[f].length; y++) {
        pence[f][y] = Math.addExact(pence[f][y], Pounds.nearest(known.at(f, y)).pence());
      }
    }
  }

  /**
   * What some of them cost, not rounded.
   *
   * @param group some of them
   * @return what each fund pays
   */
  public FundYears exact(TraineeGroup group) {
    FundYears paid = new FundYears(costing);
    bills.forEach(bill -> follow(group, bill, paid));
    return paid;
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
