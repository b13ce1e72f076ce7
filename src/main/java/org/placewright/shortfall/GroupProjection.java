package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** Demand and supply of whole groups of staff. */
public final class GroupProjection {
  private GroupProjection() {}

  /**
   * Sums the rows of a projection by group: in each deanery, and in all of them.
   *
   * @param scenario says who is in which group
   * @param projection all rows of a run
   * @return rows whose specialty is the name of a group, or {@link Wildcard#ANY} for all staff, and
   *     whose deanery is {@link Wildcard#ANY} for all of them; in the order of a board. Specialties
   *     whose shortage weighs nothing are left out
   */
  public static List<ProjectionRow> of(Scenario scenario, List<ProjectionRow> projection) {
    Map<String, String> groupOf = new TreeMap<>();
    StaffGroups groups = StaffGroups.of(scenario);
    scenario.register().specialties().stream()
        .filter(specialty -> specialty.shortfallWeight() > 0)
        .forEach(specialty -> groupOf.put(specialty.id(), groups.of(specialty).name()));
    List<ProjectionRow> rows = new ArrayList<>();
    for (StaffGroup group : groups.all()) {
      rows.addAll(
          sums(
              group.name(),
              projection.stream()
                  .filter(row -> group.name().equals(groupOf.get(row.specialty())))
                  .toList()));
    }
    rows.addAll(
        sums(
            Wildcard.ANY,
            projection.stream().filter(row -> groupOf.containsKey(row.specialty())).toList()));
    return rows;
  }

  private static List<ProjectionRow> sums(String name, List<ProjectionRow> own) {
    Map<String, TreeMap<Integer, ProjectionRow>> byPlace = new TreeMap<>();
    for (ProjectionRow row : own) {
      for (String deanery : List.of(row.deanery(), Wildcard.ANY)) {
        byPlace
            .computeIfAbsent(deanery, place -> new TreeMap<>())
            .merge(row.year(), row.named(name, deanery), ProjectionRow::plus);
      }
    }
    return byPlace.values().stream().flatMap(years -> years.values().stream()).toList();
  }
}
