package org.placewright.allocation.search;

import java.util.Arrays;

/**
 * How far a plan misses each rule, as places come and go. A unit is a row, or a group of budget
 * rows between which money may move. Hard units are priced by weights that the search raises until
 * it keeps them.
 */
final class RuleState {
  private final RuleIndex index;
  private final double[] activity;
  private final double[] miss;
  private final double[] weight;
  private double hardPenalty;
  private double softPrice;
  private int missedLocal;
  private int missedShared;

  /**
   * Starts from no places at all.
   *
   * @param index the rows
   * @param weight price per unit missed of each hard row
   */
  RuleState(RuleIndex index, double[] weight) {
    this.index = index;
    this.weight = weight.clone();
    for (int[] members : index.members) {
      double most = Arrays.stream(members).mapToDouble(r -> weight[r]).max().orElse(0);
      Arrays.stream(members).forEach(r -> this.weight[r] = most);
    }
    activity = new double[index.rows()];
    miss = new double[index.rows() + index.groups()];
  }

  /** Reckons everything anew from the places. */
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
    for (int r = 0; r < index.rows(); r++) {
      update(r);
    }
  }

  /** Changes one column's places. */
  void apply(int column, int change) {
    for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
      activity[index.row[at]] += index.coefficient[at] * change;
    }
    for (int at = index.begin[column]; at < index.begin[column + 1]; at++) {
      update(index.row[at]);
    }
  }

  private void update(int r) {
    int unit = unit(r);
    double now = unit < index.rows() ? rowMiss(r) : groupMiss(index.group[r]);
    double before = miss[unit];
    double change = now - before;
    if (change == 0) {
      return;
    }
    miss[unit] = now;
    if (index.isSoft(r)) {
      softPrice += change * index.relaxPrice[r];
    } else {
      hardPenalty += change * weight[r];
      int more = (now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
      if (index.local[r]) {
        missedLocal += more;
      } else {
        missedShared += more;
      }
    }
  }

  private int unit(int r) {
    return index.group[r] < 0 ? r : index.rows() + index.group[r];
  }

  private double rowMiss(int r) {
    return Math.max(0, activity[r] - index.upper[r]) + Math.max(0, index.lower[r] - activity[r]);
  }

  private double groupMiss(int g) {
    double beyond = 0;
    double balance = 0;
    for (int r : index.members[g]) {
      double excess = activity[r] - index.upper[r];
      beyond += Math.max(0, excess - index.mostIn[r]);
      balance += Math.max(excess, -index.mostOut[r]);
    }
    return Math.max(beyond, balance);
  }

  /** How many hard rules within one specialty are missed. */
  int missedLocal() {
    return missedLocal;
  }

  /** How many hard rules that specialties share are missed. */
  int missedShared() {
    return missedShared;
  }

  /** Raises the weight of each hard unit that is missed. */
  void raiseMissed(double factor, boolean shared) {
    for (int r = 0; r < index.rows(); r++) {
      if (!index.isSoft(r) && miss[unit(r)] > 0 && (shared || index.local[r])) {
        weight[r] *= factor;
      }
    }
    reprice();
  }

  double hardPenalty() {
    return hardPenalty;
  }

  double softPrice() {
    return softPrice;
  }
}
