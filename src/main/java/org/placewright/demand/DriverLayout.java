package org.placewright.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
  }

  /** A row and where it is in the table. */
  private record Place(int index, DriverRow row) {
    int specificity() {
      return Wildcard.specificity(row.specialty(), row.deanery());
    }
  }

  DriverLayout(List<DriverRow> rows, String specialty) {
    List<Place> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (Wildcard.covers(rows.get(i).specialty(), specialty)) {
        own.add(new Place(i, rows.get(i)));
      }
    }
    for (Place place : own) {
      String deanery = place.row().deanery();
      if (!deanery.equals(Wildcard.ANY)) {
        ofDeanery.computeIfAbsent(deanery, named -> causes(own, named));
      }
    }
    elsewhere = causes(own, Wildcard.ANY);
  }

  /**
   * The rows in one deanery: of each cause the most specific last, of equally specific ones the one
   * that begins later.
   */
  private static List<int[]> causes(List<Place> own, String deanery) {
    SortedMap<MovingCause, List<Place>> byMovingCause = new TreeMap<>(MovingCause.IN_ORDER);
    for (Place place : own) {
      DriverRow row = place.row();
      if (Wildcard.covers(row.deanery(), deanery)) {
        MovingCause cause = new MovingCause(row.driver(), row.cause());
        byMovingCause.computeIfAbsent(cause, none -> new ArrayList<>()).add(place);
      }
    }
    List<int[]> causes = new ArrayList<>();
    for (List<Place> places : byMovingCause.values()) {
      places.sort(Comparator.comparingInt(Place::specificity));
      causes.add(places.stream().mapToInt(Place::index).toArray());
    }
    return causes;
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
