package org.placewright.input.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.need.Activity;
import org.placewright.scenario.need.Allowance;
import org.placewright.scenario.need.DemandMethods;
import org.placewright.scenario.need.PostsReturn;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.need.StaffingStandard;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** Every specialty has, in every deanery, the figures that its method reads. */
final class MethodCheck {
  private final Pack pack;
  private final IssueCollector issues;
  private final DemandMethods methods;

  MethodCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    this.issues = issues;
    this.methods = new PackParts(pack).methods();
  }

  void check() {
    for (Located<Specialty> row : pack.table(Tables.SPECIALTIES).located()) {
      switch (methods.choice(row.row().id()).method()) {
        case UTILISATION -> {
          // PopulationCheck checks utilisation.
        }
        case RATIO ->
            everywhere(
                row, pack.table(Tables.RATIOS), StaffingRatio::specialty, StaffingRatio::deanery);
        case WORKLOAD -> workload(row);
        case STANDARD ->
            everywhere(
                row,
                pack.table(Tables.STANDARDS),
                StaffingStandard::specialty,
                StaffingStandard::deanery);
        case RETURNS ->
            everywhere(
                row, pack.table(Tables.RETURNS), PostsReturn::specialty, PostsReturn::deanery);
      }
    }
  }

  private void workload(Located<Specialty> row) {
    everywhere(row, pack.table(Tables.WORKLOAD), Activity::specialty, Activity::deanery);
    String id = row.row().id();
    if (methods.workingTime(id).isEmpty()) {
      if (pack.whole(Tables.WORKING_TIME)) {
        missing(row, "working_time.csv has no row for " + id + ".", "Add one, or one for *.");
      }
      return;
    }
    for (Located<Deanery> deanery : pack.table(Tables.DEANERIES).located()) {
      if (methods.categoryShare(id, deanery.row().id()) >= 1) {
        noTimeLeft(id, deanery.row().id());
        return;
      }
    }
  }

  /** Reported at the first row of the kind category that holds there. */
  private void noTimeLeft(String specialty, String deanery) {
    pack.table(Tables.ALLOWANCES).located().stream()
        .filter(row -> row.row().kind() == Allowance.AllowanceKind.CATEGORY)
        .filter(row -> row.row().specialty().equals(specialty))
        .filter(row -> Wildcard.covers(row.row().deanery(), deanery))
        .findFirst()
        .ifPresent(
            row ->
                pack.table(Tables.ALLOWANCES)
                    .at(row, "hours")
                    .error(
                        issues,
                        IssueCode.OUT_OF_RANGE,
                        "the category allowances of "
                            + specialty
                            + " in "
                            + deanery
                            + " take all the available working time.",
                        "Are they hours a year?"));
  }

  private <R extends Row> void everywhere(
      Located<Specialty> row,
      TableRows<R> table,
      Function<R, String> specialty,
      Function<R, String> deanery) {
    if (!table.whole() || !pack.whole(Tables.DEANERIES)) {
      return;
    }
    Set<String> there = new TreeSet<>();
    table.rows().stream()
        .filter(figure -> specialty.apply(figure).equals(row.row().id()))
        .forEach(figure -> there.add(deanery.apply(figure)));
    List<String> missing =
        pack.rows(Tables.DEANERIES).stream()
            .map(Deanery::id)
            .filter(id -> !there.contains(id))
            .toList();
    if (!missing.isEmpty() && !there.contains(Wildcard.ANY)) {
      missing(
          row,
          table.raw().file()
              + " has no row for "
              + row.row().id()
              + " in "
              + String.join(", ", missing)
              + ".",
          "Add rows; 0 is a figure. Or choose another method in demand_methods.csv.");
    }
  }

  private void missing(Located<Specialty> row, String message, String advice) {
    pack.table(Tables.SPECIALTIES)
        .at(row, "specialty")
        .error(issues, IssueCode.MISSING_RATE, message, advice);
  }
}
