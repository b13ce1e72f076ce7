package org.placewright.funding;

import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Register;

/**
 * What those cost who are in training before the plan begins, in the financial years of the plan.
 */
final class InPost {
  private final Costing costing;
  private final List<Bill> bills;

  InPost(UnitCosts costs) {
    costing = costs.costing();
    bills = costs.bills();
  }

  /**
   * What they cost to the penny, rounded once for each bill, fund, specialty, deanery and financial
   * year.
   *
   * @return pence by specialty, deanery, fund and financial year
   */
  long[][][][] pence() {
    Register register = costing.scenario().register();
    int specialties = register.specialties().size();
    int deaneries = register.deaneries().size();
    int years = costing.span().years();
    long[][][][] pence = new long[specialties][deaneries][costing.funds()][years];
    List<Group> groups = new Groups(costing).beforeThePlan();
    for (Bill bill : bills) {
      double[][][][] known = new double[specialties][deaneries][costing.funds()][years];
      groups.forEach(
          group -> follow(group, bill, known[group.seat().specialty()][group.seat().deanery()]));
      for (int s = 0; s < specialties; s++) {
        for (int d = 0; d < deaneries; d++) {
          addRounded(known[s][d], pence[s][d]);
        }
      }
    }
    return pence;
  }

  private static void addRounded(double[][] known, long[][] pence) {
    for (int f = 0; f < known.length; f++) {
      for (int y = 0; y < known[f].length; y++) {
        pence[f][y] = Math.addExact(pence[f][y], Pounds.nearest(known[f][y]).pence());
      }
    }
  }

  /**
   * What some of them cost, not rounded.
   *
   * @param group some of them
   * @return pence by fund and financial year
   */
  double[][] exact(Group group) {
    double[][] paid = new double[costing.funds()][costing.span().years()];
    bills.forEach(bill -> follow(group, bill, paid));
    return paid;
  }

  private void follow(Group group, Bill bill, double[][] paidBy) {
    Span span = costing.span();
    int first = costing.calendar().beginsIn(group.year()).first();
    for (int f = 0; f < paidBy.length; f++) {
      double ending = 0;
      for (int j = 0; j <= group.course().years(); j++) {
        double each = bill.pence(f, group.seat(), group.elapsed() + j, group.year() + j);
        double beginning = group.heads() * group.course().inTraining(j) * each;
        int y = first + j - span.first();
        if (y >= 0 && y < span.years()) {
          double price = costing.prices().factor(f, first + j);
          paidBy[f][y] += price * costing.calendar().paid(beginning, ending);
        }
        ending = beginning;
      }
    }
  }
}
