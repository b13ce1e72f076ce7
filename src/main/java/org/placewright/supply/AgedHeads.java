package org.placewright.supply;

import org.placewright.quantity.AgeBand;

/**
 * People by single years of age.
 *
 * @param youngest the age of the first figure
 * @param heads how many of each age
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
record AgedHeads(int youngest, double[] heads) {
  AgedHeads copy() {
    return new AgedHeads(youngest, heads.clone());
  }

  double total() {
    double sum = 0;
    for (double some : heads) {
      sum += some;
    }
    return sum;
  }

  /** Adds a share of them, some years older, to others. */
  void addTo(double[] others, int older, double share) {
    for (int i = 0; i < heads.length; i++) {
      others[ageOf(i, older)] += heads[i] * share;
    }
  }

  /** What they work some years on, if all are still there. */
  double fte(double[] ftePerHead, int older) {
    double fte = 0;
    for (int i = 0; i < heads.length; i++) {
      fte += heads[i] * ftePerHead[ageOf(i, older)];
    }
    return fte;
  }

  private int ageOf(int i, int older) {
    return Math.min(AgeBand.OLDEST, youngest + i + older);
  }
}
