package org.placewright.allocation.search;

import java.util.List;
import org.placewright.allocation.model.CheapestMoves;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MoneyNet;
import org.placewright.allocation.model.Term;

/** Budget rows of a net. Belongs to one search: settling needs room of its own. */
final class NetGroup implements SharedBudgets {
  private final int[] rows;
  private final double[] exact;
  private final double[] excess;
  private final double tolerance;
  private final CheapestMoves moves;

  NetGroup(MoneyNet net, LeverRows rules) {
    List<LimitRow> limits =
        net.members().stream()
            .map(member -> rules.limits().get(rules.position(member.row())))
            .toList();
    rows = net.members().stream().mapToInt(member -> rules.position(member.row())).toArray();
    exact = limits.stream().mapToDouble(LimitRow::upper).toArray();
    excess = new double[rows.length];
    double[] price = limits.stream().mapToDouble(LimitRow::relaxPrice).toArray();
    moves = new CheapestMoves(net, 1, price);
    tolerance =
        RuleIndex.TOLERANCE * limits.stream().mapToDouble(NetGroup::largest).max().orElse(0);
  }

  private static double largest(LimitRow row) {
    return row.terms().stream().map(Term::coefficient).mapToDouble(Math::abs).max().orElse(0);
  }

  @Override
  public int[] rows() {
    return rows;
  }

  // The limits' own tolerances would add up over a net of many rows, so its sum has one.
  @Override
  public double missed(double[] activity, double[] upper) {
    double sum = isOver(activity) ? moves.settle(excess) : 0;
    return sum <= tolerance ? 0 : sum;
  }

  @Override
  public double price(double[] activity, double[] upper) {
    if (!isOver(activity)) {
      return 0;
    }
    moves.settle(excess);
    return moves.paid();
  }

  /** Whether a row is beyond its limit; where none is, no money has to move. */
  private boolean isOver(double[] activity) {
    boolean over = false;
    for (int m = 0; m < rows.length; m++) {
      excess[m] = activity[rows[m]] - exact[m];
      over |= excess[m] > 0;
    }
    return over;
  }
}
