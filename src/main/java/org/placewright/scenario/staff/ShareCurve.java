package org.placewright.scenario.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The share of a group that is still there, by whole years since it was whole.
 *
 * @param shares by years from 0, at least one
 */
public record ShareCurve(List<Double> shares) {
  public ShareCurve {
    shares = List.copyOf(shares);
  }

  /**
   * Straight lines between points.
   *
   * @param points shares by years; 1 at 0 years unless given
   * @return the curve up to the last point
   */
  public static ShareCurve through(SortedMap<Integer, Double> points) {
    TreeMap<Integer, Double> all = new TreeMap<>(points);
    all.putIfAbsent(0, 1.0);
    List<Double> shares = new ArrayList<>();
    for (int year = 0; year <= all.lastKey(); year++) {
      var before = all.floorEntry(year);
      var after = all.ceilingEntry(year);
      int span = after.getKey() - before.getKey();
      double part = span == 0 ? 0 : (double) (year - before.getKey()) / span;
      shares.add(before.getValue() + part * (after.getValue() - before.getValue()));
    }
    return new ShareCurve(shares);
  }

  /**
   * The share still there.
   *
   * @param years whole years, at most {@link #last}
   * @return a share of the group when it was whole
   */
  public double at(int years) {
    return shares.get(years);
  }

  /**
   * The last year that the curve gives.
   *
   * @return whole years since the group was whole
   */
  public int last() {
    return shares.size() - 1;
  }
}
