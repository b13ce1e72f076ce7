package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.training.Stage;

/** Which specialties' demands or entrants depend on each other's: they have to be run together. */
final class LinkedSpecialties {
  private LinkedSpecialties() {}

  /** Every specialty in one set, sorted; most are alone in theirs. */
  static List<NavigableSet<String>> of(Scenario scenario) {
    List<NavigableSet<String>> sets = new ArrayList<>();
    scenario.register().specialties().forEach(row -> sets.add(new TreeSet<>(List.of(row.id()))));
    for (ShiftRow row : scenario.need().methods().shifts()) {
      join(sets, row.from(), row.to());
    }
    for (StaffingRatio row : scenario.need().methods().ratios()) {
      if (!row.perResidents()) {
        join(sets, row.specialty(), row.perSpecialty());
      }
    }
    for (Stage row : scenario.workforce().pathways().stages()) {
      join(sets, row.specialty(), row.enteredFrom());
    }
    return sets;
  }

  private static void join(List<NavigableSet<String>> sets, String one, String other) {
    NavigableSet<String> joined = new TreeSet<>();
    sets.stream().filter(set -> set.contains(one) || set.contains(other)).forEach(joined::addAll);
    sets.removeIf(set -> set.contains(one) || set.contains(other));
    sets.add(joined);
  }
}
