package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Retention;

/**
 * A curve of exits or retention that stops while some are still there and years are still to come:
 * from then on those people leave at the rates of {@code leaving.csv}, which may not be meant. A
 * share at 0 years alone is no curve: it says who takes work up.
 *
 * @param years the years of the run
 */
record CurveEndCheck(Pack pack, Horizon years, IssueCollector issues) {
  /**
   * A point of a curve, which may be its end.
   *
   * @param row in which the table gives it
   * @param at whole years since the curve began
   * @param there share still there
   * @param needed years from which on the curve would reach the horizon
   */
  private record CurveEnd<R>(Located<R> row, int at, double there, int needed) {}

  void check() {
    List<CurveEnd<Exit>> exits = new ArrayList<>();
    for (Located<Exit> row : pack.table(Tables.EXITS).located()) {
      Exit exit = row.row();
      int needed = years.horizonYear() - years.baseYear();
      exits.add(new CurveEnd<>(row, exit.yearsFromBase(), 1 - exit.cumulativeShare(), needed));
    }
    check(pack.table(Tables.EXITS), "years_from_base", byCurve(exits, row -> key(row)));
    List<CurveEnd<Retention>> stays = new ArrayList<>();
    for (Located<Retention> row : pack.table(Tables.RETENTION).located()) {
      Retention stay = row.row();
      // Nobody joins on a curve before its first year, nor before the year after the base year.
      int needed = years.horizonYear() - Math.max(stay.joinedFrom(), years.baseYear() + 1);
      stays.add(new CurveEnd<>(row, stay.yearsSinceJoining(), stay.shareStillWorking(), needed));
    }
    check(pack.table(Tables.RETENTION), "years_since_joining", byCurve(stays, row -> key(row)));
  }

  private static String key(Exit row) {
    return Row.keyOf(row.specialty(), row.sex());
  }

  private static String key(Retention row) {
    return Row.keyOf(row.specialty(), row.sex(), row.origin(), row.joinedFrom());
  }

  private interface Key<R> {
    String of(R row);
  }

  private static <R> Collection<TreeMap<Integer, CurveEnd<R>>> byCurve(
      List<CurveEnd<R>> points, Key<R> key) {
    Map<String, TreeMap<Integer, CurveEnd<R>>> curves = new TreeMap<>();
    for (CurveEnd<R> point : points) {
      curves
          .computeIfAbsent(key.of(point.row().row()), any -> new TreeMap<>())
          .put(point.at(), point);
    }
    return curves.values();
  }

  private <R extends Row> void check(
      TableRows<R> table, String column, Collection<TreeMap<Integer, CurveEnd<R>>> curves) {
    for (TreeMap<Integer, CurveEnd<R>> curve : curves) {
      CurveEnd<R> end = curve.lastEntry().getValue();
      // A curve that rises again is an error of its own.
      boolean falls = curve.values().stream().allMatch(point -> point.there() >= end.there());
      if (falls && end.at() > 0 && end.at() < end.needed() && end.there() > 0) {
        warn(table.at(end.row(), column), end);
      }
    }
  }

  private void warn(TableRows.Problem problem, CurveEnd<?> end) {
    problem.warning(
        issues,
        IssueCode.BAD_YEAR,
        "the curve stops after "
            + end.at()
            + " years; to the horizon year there are "
            + end.needed()
            + ".",
        "Who is still there then leaves at the rates of leaving.csv. Add a later point if that is"
            + " not meant.");
  }
}
