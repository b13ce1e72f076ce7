package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.Set;

/**
 * How far a plan misses each rule, as places come and go. Hard units of {@link RuleIndex} are
 * priced by weights that the search raises until it keeps them; soft ones at their own price.
 */
final class RuleState {
  private final RuleIndex index;
  private final double[] activity;
  private final double[] weight;

  /** By unit: how far a hard one is missed, what is paid for a soft one. */
  private final double[] miss;

  /** By row, what the move at hand adds to its activity; zero for all others. */
  private final double[] added;

  /** The rows that the move at hand touches. */
  private final int[] touched;

  private double hardPenalty;
  private double softPrice;
  private int missedLocal;
  private int missedShared;

  /** What the last move has changed, as it was before. */
  private final Noted activities;

  private final Noted misses;
  private double hardPenaltyBefore;
  private double softPriceBefore;
  private int missedLocalBefore;
  private int missedSharedBefore;

  /**
   * Starts from no places at all.
   *
   * @param index the rows
   * @param weights price per unit missed of each hard row; a group has the highest of its rows
   */
  RuleState(RuleIndex index, double[] weights) {
    this.index = index;
    activity = new double[index.rows()];
    weight = new double[index.units()];
    miss = new double[index.units()];
    added = new double[index.rows()];
    touched = new int[index.rows()];
    activities = new Noted(activity);
    misses = new Noted(miss);
    for (int r = 0; r < weights.length; r++) {
      weight[index.unit[r]] = Math.max(weight[index.unit[r]], weights[r]);
    }
  }

  /** Calculates everything from scratch from the places. */
  void reset(int[] places) {
    Arrays.fill(activity, 0);
    for (int column = 0; column < places.length; column++) {
      for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
        activity[index.row[at]] += index.coefficient[at] * places[column];
      }
    }
    reprice();
  }

  private void reprice() {
    hardPenalty = 0;
    softPrice = 0;
    missedLocal = 0;
    missedShared = 0;
    Arrays.fill(miss, 0);
    for (int unit : index.unit) {
      update(unit);
    }
  }

  /**
   * Whether a move breaks a hard row of a kind of which none is missed, as is found without making
   * it. Budgets between which money moves are not looked at.
   *
   * @param shared whether rows that specialties share count too
   */
  boolean breaks(Move move, boolean shared) {
    boolean countsLocal = missedLocal == 0;
    boolean countsShared = shared && missedShared == 0;
    int count = countsLocal || countsShared ? add(move) : 0;
    boolean breaks = false;
    for (int i = 0; i < count; i++) {
      int r = touched[i];
      boolean counts = index.local[r] ? countsLocal : countsShared;
      double sum = activity[r] + added[r];
      breaks |= counts && (sum > index.upper[r] || sum < index.lower[r]);
      added[r] = 0;
    }
    return breaks;
  }

  private int add(Move move) {
    int count = 0;
    for (int i = 0; i < move.size(); i++) {
      int column = move.column(i);
      for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
        int r = index.row[at];
        if (index.unit[r] == r && !index.soft[r]) {
          if (added[r] == 0) {
            touched[count++] = r;
          }
          added[r] += index.coefficient[at] * move.by(i);
        }
      }
    }
    return count;
  }

  /** Makes a move, which can be taken back until the next one is made. */
  void apply(Move move) {
    activities.begin();
    misses.begin();
    hardPenaltyBefore = hardPenalty;
    softPriceBefore = softPrice;
    missedLocalBefore = missedLocal;
    missedSharedBefore = missedShared;
    for (int i = 0; i < move.size(); i++) {
      int column = move.column(i);
      for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
        int r = index.row[at];
        activities.note(r);
        misses.note(index.unit[r]);
        activity[r] += index.coefficient[at] * move.by(i);
      }
    }
    for (int i = 0; i < misses.size(); i++) {
      update(misses.position(i));
    }
  }

  /** Takes the last move back: all is as it was before it, to the digit. */
  void takeBack() {
    activities.restore();
    misses.restore();
    hardPenalty = hardPenaltyBefore;
    softPrice = softPriceBefore;
    missedLocal = missedLocalBefore;
    missedShared = missedSharedBefore;
  }

  private void update(int unit) {
    double before = miss[unit];
    double now = unit < index.rows() ? rowMiss(unit) : groupMiss(unit);
    if (now == before) {
      return;
    }
    miss[unit] = now;
    if (index.soft[unit]) {
      softPrice += now - before;
      return;
    }
    hardPenalty += (now - before) * weight[unit];
    int more = (now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    if (index.local[unit]) {
      missedLocal += more;
    } else {
      missedShared += more;
    }
  }

  private double rowMiss(int r) {
    double miss =
        Math.max(0, activity[r] - index.upper[r]) + Math.max(0, index.lower[r] - activity[r]);
    return index.soft[r] ? miss * index.relaxPrice[r] : miss;
  }

  private double groupMiss(int unit) {
    SharedBudgets group = index.groups[unit - index.rows()];
    return index.soft[unit]
        ? group.price(activity, index.upper)
        : group.missed(activity, index.upper);
  }

  /**
   * Adds the rows of one column that are missed, though they are hard. Of rows that share money it
   * is those with too little of their own, or else those whose money the others need.
   */
  void missedBy(int column, Set<Integer> rows) {
    for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
      int r = index.row[at];
      int unit = index.unit[r];
      if (!index.soft[unit]
          && miss[unit] > 0
          && (activity[r] > index.upper[r] || !lacks(column, unit))) {
        rows.add(r);
      }
    }
  }

  /** Whether rows that share money, and one of the column's, have too little of their own. */
  private boolean lacks(int column, int unit) {
    for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
      int r = index.row[at];
      if (unit >= index.rows() && index.unit[r] == unit && activity[r] > index.upper[r]) {
        return true;
      }
    }
    return false;
  }

  /** Whether no hard unit is missed. */
  boolean keepsAll() {
    return missedLocal + missedShared == 0;
  }

  /** How many hard units within one specialty are missed. */
  int missedLocal() {
    return missedLocal;
  }

  /** How many hard units that specialties share are missed. */
  int missedShared() {
    return missedShared;
  }

  /** Raises the weight of each hard unit that is missed. */
  void raiseMissed(double factor, boolean shared) {
    for (int unit = 0; unit < miss.length; unit++) {
      if (!index.soft[unit] && miss[unit] > 0 && (shared || index.local[unit])) {
        weight[unit] *= factor;
      }
    }
    reprice();
  }

  /**
   * No move saves more of what is paid for what rows miss: of each row at most what it misses, and
   * at most what the move adds to it or takes from it.
   */
  double mostSaved(Move move) {
    double most = 0;
    for (int i = 0; i < move.size(); i++) {
      int end = index.begin[move.column(i) + 1];
      for (int at = index.begin[move.column(i)]; at < end; at++) {
        if (miss[index.unit[index.row[at]]] > 0) {
          most += mostSaved(index.row[at], Math.abs(index.coefficient[at] * move.by(i)));
        }
      }
    }
    return most;
  }

  private double mostSaved(int r, double by) {
    int unit = index.unit[r];
    if (!index.soft[unit]) {
      return Math.min(miss[unit], by) * weight[unit];
    }
    return unit == r ? Math.min(miss[r], by * index.relaxPrice[r]) : miss[unit];
  }

  /** What is paid for all that is missed, hard and soft. */
  double price() {
    return hardPenalty + softPrice;
  }

  double hardPenalty() {
    return hardPenalty;
  }

  double softPrice() {
    return softPrice;
  }
}
