package org.placewright.allocation.search;

import java.util.List;
import org.placewright.allocation.model.CheapestVirement;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Virement;

/**
 * Budget rows between which money may move in any way, judged together.
 *
 * @param rows their numbers
 * @param mostOut how far each limit may fall
 * @param mostIn how far each limit may rise
 * @param relaxPrice of a unit by which each is missed; infinite for all when the group is hard
 */
@SuppressWarnings("ArrayRecordComponent") // read in the search's innermost loop, never compared
record BudgetGroup(int[] rows, double[] mostOut, double[] mostIn, double[] relaxPrice)
    implements SharedBudgets {
  static BudgetGroup of(Virement virement, LeverRows rules) {
    List<Virement.Member> members = virement.members();
    int[] rows = members.stream().mapToInt(member -> rules.position(member.row())).toArray();
    double[] mostOut = members.stream().mapToDouble(Virement.Member::mostOut).toArray();
    double[] mostIn = members.stream().mapToDouble(Virement.Member::mostIn).toArray();
    double[] price = new double[rows.length];
    for (int m = 0; m < rows.length; m++) {
      price[m] = rules.limits().get(rows[m]).relaxPrice();
    }
    return new BudgetGroup(rows, mostOut, mostIn, price);
  }

  @Override
  public double missed(double[] activity, double[] upper) {
    double beyond = 0;
    double balance = 0;
    for (int m = 0; m < rows.length; m++) {
      double excess = activity[rows[m]] - upper[rows[m]];
      beyond += Math.max(0, excess - mostIn[m]);
      balance += Math.max(excess, -mostOut[m]);
    }
    return Math.max(beyond, balance);
  }

  @Override
  public double price(double[] activity, double[] upper) {
    double[] excess = new double[rows.length];
    for (int m = 0; m < rows.length; m++) {
      excess[m] = activity[rows[m]] - upper[rows[m]];
    }
    double[] moved = CheapestVirement.of(excess, mostOut, mostIn, relaxPrice);
    double price = 0;
    for (int m = 0; m < rows.length; m++) {
      price += Math.max(0, excess[m] - moved[m]) * relaxPrice[m];
    }
    return price;
  }
}
