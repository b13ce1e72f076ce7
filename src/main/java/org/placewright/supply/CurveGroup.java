package org.placewright.supply;

import org.placewright.scenario.staff.ShareCurve;

/** People of one sex who joined together, and stay as a curve says until its last point. */
final class CurveGroup {
  private final AgedHeads joined;
  private final int year;
  private final ShareCurve curve;
  private final double total;

  /**
   * A group whose stay is known from its first year.
   *
   * @param joined people when the group was whole
   * @param year the year's index in which it was
   * @param curve how they stay
   */
  CurveGroup(AgedHeads joined, int year, ShareCurve curve) {
    this.joined = joined.copy();
    this.year = year;
    this.curve = curve;
    total = this.joined.total();
  }

  boolean isSomebody() {
    return total > 0;
  }

  /** Whether the curve still says how many there are. */
  boolean isOn(int now) {
    return now - year <= curve.last();
  }

  /** Who was in post a year before and left in the year up to now. */
  double leavers(int now) {
    int k = now - year;
    return k == 0 ? 0 : total * (curve.at(k - 1) - curve.at(k));
  }

  /** Who was to join in the year up to now and took no work up. */
  double notTakenUp(int now) {
    return now == year ? total * (1 - curve.at(0)) : 0;
  }

  double heads(int now) {
    return total * curve.at(now - year);
  }

  double fte(int now, double[] ftePerHead) {
    int k = now - year;
    return joined.fte(ftePerHead, k) * curve.at(k);
  }

  /** Adds those still there at the last point to others of their age then. */
  void joinOthers(double[] others) {
    joined.addTo(others, curve.last(), curve.at(curve.last()));
  }
}
