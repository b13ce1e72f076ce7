package org.placewright.input.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.Method;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.need.StaffingRatio;

/** No specialty's demand is calculated from its own, directly or through others. */
final class RatioCircleCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final DemandMethods methods;

  /** The specialties whose demand before shifts each specialty's own demand is calculated from. */
  private final Map<String, Set<String>> reads = new TreeMap<>();

  RatioCircleCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    this.methods = new PackParts(pack).methods();
    methods.ratios().stream().filter(this::counts).forEach(this::note);
  }

  private boolean counts(StaffingRatio row) {
    return !row.perResidents() && methods.choice(row.specialty()).method() == Method.RATIO;
  }

  private void note(StaffingRatio row) {
    reads.computeIfAbsent(row.specialty(), key -> new TreeSet<>()).addAll(readBy(row));
  }

  /** The other specialty, and those that give it work. */
  private Set<String> readBy(StaffingRatio row) {
    Set<String> read = new TreeSet<>();
    read.add(row.perSpecialty());
    methods.shifts().stream()
        .filter(shift -> shift.to().equals(row.perSpecialty()))
        .map(ShiftRow::from)
        .forEach(read::add);
    return read;
  }

  void check() {
    for (Located<StaffingRatio> row : pack.table(Tables.RATIOS).located()) {
      if (counts(row.row()) && reaches(readBy(row.row()), row.row().specialty())) {
        pack.table(Tables.RATIOS)
            .at(row, "per_specialty")
            .error(
                issues,
                IssueCode.INCONSISTENT,
                "the demand of "
                    + row.row().specialty()
                    + " is calculated from that of "
                    + row.row().perSpecialty()
                    + ", and that depends on it.",
                "Break the circle: give one of them another method, or take out a shift.");
      }
    }
  }

  private boolean reaches(Set<String> from, String goal) {
    Set<String> seen = new TreeSet<>(from);
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      Optional.ofNullable(reads.get(next.remove())).orElse(new TreeSet<>()).stream()
          .filter(seen::add)
          .forEach(next::add);
    }
    return seen.contains(goal);
  }
}
