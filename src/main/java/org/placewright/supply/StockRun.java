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

  /** Nobody is younger or older than these: most ages are nobody's, and each costs time. */
  private int youngest = AGES;

  private int oldest = -1;
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
    add(joiners);
  }

  private void add(AgedHeads joiners) {
    double[] some = joiners.heads();
    int from = 0;
    int to = some.length - 1;
    while (from <= to && some[from] == 0) {
      from++;
    }
    while (from <= to && some[to] == 0) {
      to--;
    }
    for (int i = from; i <= to; i++) {
      heads[joiners.youngest() + i] += some[i];
    }
    if (from <= to) {
      reach(joiners.youngest() + from, joiners.youngest() + to);
    }
  }

  private void reach(int from, int to) {
    youngest = Math.min(youngest, from);
    oldest = Math.max(oldest, to);
  }

  /** Lets a year pass for those not on a curve. Those who reached the end of one are among them. */
  void pass(int year) {
    for (Iterator<CurveGroup> all = groups.iterator(); all.hasNext(); ) {
      CurveGroup group = all.next();
      if (!group.isOn(year)) {
        group.joinOthers(heads);
        reach(0, AGES - 1);
        all.remove();
      }
    }
    path.leavers()[year] += age(stay[year]);
  }

  void count(int year, double[] ftePerHead) {
    double people = 0;
    double fte = 0;
    for (int age = youngest; age <= oldest; age++) {
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
  private double age(double[] stay) {
    double leavers = oldest == AGES - 1 ? heads[oldest] : 0;
    int last = Math.min(AGES - 1, oldest + 1);
    for (int age = last; age > youngest; age--) {
      leavers += heads[age - 1] * (1 - stay[age - 1]);
      heads[age] = heads[age - 1] * stay[age - 1];
    }
    if (youngest <= oldest) {
      heads[youngest] = 0;
      youngest = Math.min(AGES - 1, youngest + 1);
      oldest = last;
      while (oldest > youngest && heads[oldest] == 0) {
        oldest--;
      }
    }
    return leavers;
  }
}
