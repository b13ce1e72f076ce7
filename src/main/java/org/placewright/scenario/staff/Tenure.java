package org.placewright.scenario.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How long people stay, where it is known by years rather than by age. Up to the last point of a
 * curve it takes the place of the leaving rates; after it they hold.
 *
 * @param exits of the staff of the base year
 * @param retention of those who join later
 */
public record Tenure(List<Exit> exits, List<Retention> retention) {
  /** Nothing is known by years. */
  public static final Tenure UNKNOWN = new Tenure(List.of(), List.of());

  public Tenure {
    exits = Row.sorted(exits);
    retention = Row.sorted(retention);
  }

  /**
   * The curve by which the staff of the base year stay.
   *
   * @param specialty id in {@code specialties.csv}
   * @return the share still there by years from the base year, empty when leaving rates hold
   */
  public Optional<ShareCurve> ofStaff(String specialty, Sex sex) {
    List<Exit> rows =
        exits.stream()
            .filter(row -> Wildcard.covers(row.specialty(), specialty))
            .filter(row -> Wildcard.covers(row.sex(), sex.code()))
            .toList();
    return rows.stream()
        .max(Comparator.comparingInt(Tenure::specificity))
        .map(
            best -> {
              TreeMap<Integer, Double> points = new TreeMap<>();
              rows.stream()
                  .filter(row -> specificity(row) == specificity(best))
                  .forEach(row -> points.put(row.yearsFromBase(), 1 - row.cumulativeShare()));
              return ShareCurve.through(points);
            });
  }

  private static int specificity(Exit row) {
    return Wildcard.specificity(row.specialty(), row.sex());
  }

  /**
   * The curve by which those who join stay.
   *
   * @param specialty id in {@code specialties.csv}
   * @param origin where they come from
   * @param joined the year of the stock they first count in
   * @return the share still there by years since joining, empty when leaving rates hold
   */
  public Optional<ShareCurve> ofJoiners(String specialty, Sex sex, Origin origin, int joined) {
    List<Retention> rows =
        retention.stream()
            .filter(row -> Wildcard.covers(row.specialty(), specialty))
            .filter(row -> Wildcard.covers(row.sex(), sex.code()))
            .filter(row -> Wildcard.covers(row.origin(), origin.code()))
            .filter(row -> row.joinedFrom() <= joined)
            .toList();
    return rows.stream()
        .max(
            Comparator.comparingInt((Retention row) -> specificity(row))
                .thenComparing(Retention::joinedFrom))
        .map(
            best -> {
              TreeMap<Integer, Double> points = new TreeMap<>();
              rows.stream()
                  .filter(row -> specificity(row) == specificity(best))
                  .filter(row -> row.joinedFrom() == best.joinedFrom())
                  .forEach(row -> points.put(row.yearsSinceJoining(), row.shareStillWorking()));
              return ShareCurve.through(points);
            });
  }

  private static int specificity(Retention row) {
    return Wildcard.specificity(row.specialty(), row.sex(), row.origin());
  }
}
