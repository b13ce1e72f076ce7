package org.placewright.demand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.row.Wildcard;

/**
 * Which rows of {@code demand_drivers.csv} move the demand of one specialty, found out by their
 * keys and so once for all figures.
 */
final class DriverLayout {
  private final Map<String, List<int[]>> ofDeanery = new HashMap<>();
  private final List<int[]> elsewhere;

  /** A driver, or one of its causes, in the order of their effects. */
  private record MovingCause(Driver driver, String name) {
    static final Comparator<MovingCause> IN_ORDER =
        Comparator.comparing(MovingCause::driver).thenComparing(MovingCause::name);

    static MovingCause of(DriverRow row) {
      return new MovingCause(row.driver(), row.cause());
    }
  }

  DriverLayout(List<DriverRow> rows, String specialty) {
    for (DriverRow row : rows) {
      if (Wildcard.covers(row.specialty(), specialty) && !row.deanery().equals(Wildcard.ANY)) {
        ofDeanery.computeIfAbsent(row.deanery(), named -> causes(rows, specialty, named));
      }
    }
    elsewhere = causes(rows, specialty, Wildcard.ANY);
  }

  /**
   * The rows in one deanery: of each cause the most specific last, of equally specific ones the one
   * that begins later.
   */
  private static List<int[]> causes(List<DriverRow> rows, String specialty, String deanery) {
    Predicate<DriverRow> here =
        row ->
            Wildcard.covers(row.specialty(), specialty) && Wildcard.covers(row.deanery(), deanery);
    NavigableSet<MovingCause> causes = new TreeSet<>(MovingCause.IN_ORDER);
    rows.stream().filter(here).map(MovingCause::of).forEach(causes::add);
    return causes.stream()
        .map(
            cause ->
                Wildcard.leastSpecificFirst(
                    rows,
                    here.and(row -> MovingCause.of(row).equals(cause)),
                    row -> Wildcard.specificity(row.specialty(), row.deanery())))
        .toList();
  }

  /** Whether any row is about one deanery alone; all others are alike. */
  boolean names(String deanery) {
    return ofDeanery.containsKey(deanery);
  }

  /** The rows of each driver and cause in a deanery, in their order, by index. */
  List<int[]> in(String deanery) {
    return ofDeanery.getOrDefault(deanery, elsewhere);
  }
}
