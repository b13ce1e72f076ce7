package org.placewright.supply;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.staff.ShareCurve;

/** The people of one sex through the years: those who leave by age, and groups on curves. */
final class StockRun {
  private static final int AGES = AgeBand.OLDEST + 1;

  private final Sex sex;
  private final double[][] stay;
  private final StockPath path;
  private final double[] heads = new double[AGES];
  private final List<CurveGroup> groups = new ArrayList<>();

  /**
   * A run that nobody has joined yet.
   *
   * @param sex of all people in the run
   * @param stay of those not on a curve, share who are still there in a year, by the year's index
   *     and their age a year before
   * @param path where to count them
   */
  StockRun(Sex sex, double[][] stay, StockPath path) {
    this.sex = sex;
    this.stay = stay;
    this.path = path;
  }

  /** Adds people who join in a year. */
  void join(AgedHeads joiners, int year, Optional<ShareCurve> curve) {
    if (curve.isPresent()) {
      CurveGroup group = new CurveGroup(joiners, year, curve.get());
      if (group.isSomebody()) {
        groups.add(group);
      }
      return;
    }
    joiners.addTo(heads);
  }

  /** Lets a year pass for those not on a curve. Those who reached the end of one are among them. */
  void pass(int year) {
    for (Iterator<CurveGroup> all = groups.iterator(); all.hasNext(); ) {
      CurveGroup group = all.next();
      if (!group.isOn(year)) {
        group.joinOthers(heads);
        all.remove();
      }
    }
    path.leavers()[year] += age(heads, stay[year]);
  }

  void count(int year, double[] ftePerHead) {
    double people = 0;
    double fte = 0;
    for (int age = 0; age < AGES; age++) {
      people += heads[age];
      fte += heads[age] * ftePerHead[age];
    }
    for (CurveGroup group : groups) {
      people += group.heads(year);
      fte += group.fte(year, ftePerHead);
      path.leavers()[year] += group.leavers(year);
      path.notTakenUp()[year] += group.notTakenUp(year);
    }
    path.heads()[year] += people;
    path.women()[year] += sex == Sex.FEMALE ? people : 0;
    path.fte()[year] += fte;
  }

  /** Moves everyone up by a year, in place from the oldest down; returns those who leave. */
  private static double age(double[] heads, double[] stay) {
    double leavers = heads[AGES - 1];
    for (int age = AGES - 1; age > 0; age--) {
      leavers += heads[age - 1] * (1 - stay[age - 1]);
      heads[age] = heads[age - 1] * stay[age - 1];
    }
    heads[0] = 0;
    return leavers;
  }
}
