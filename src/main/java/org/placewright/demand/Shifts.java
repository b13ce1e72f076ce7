package org.placewright.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.row.Wildcard;

/**
 * What part of each specialty's own work has moved to which other since the base year. Each year
 * takes its shares of what is left: a giver keeps {@code Π (1 − Σ share(u))}, and that and the
 * parts it gave make 1 again, so that no work is lost or made.
 */
final class Shifts {
  private final Scenario scenario;
  private final DriverVariant variant;
  private final RegisterIndices indices;
  private final List<TaskShift> shifts = new ArrayList<>();

  Shifts(Scenario scenario, DriverVariant variant, RegisterIndices indices) {
    this.scenario = scenario;
    this.variant = variant;
    this.indices = indices;
    List<ShiftRow> rows = scenario.need().methods().shifts();
    new TreeSet<>(rows.stream().map(ShiftRow::from).toList())
        .forEach(giver -> give(rows.stream().filter(row -> row.from().equals(giver)).toList()));
  }

  /** Whether a specialty gives or takes anything. */
  boolean concern(int specialty) {
    return shifts.stream()
        .anyMatch(shift -> shift.giver() == specialty || shift.taker() == specialty);
  }

  /** What a specialty gives to others. */
  List<TaskShift> from(int giver) {
    return shifts.stream().filter(shift -> shift.giver() == giver).toList();
  }

  /** What a specialty takes from others. */
  List<TaskShift> to(int taker) {
    return shifts.stream().filter(shift -> shift.taker() == taker).toList();
  }

  /** All that one giver gives. */
  private void give(List<ShiftRow> rows) {
    Horizon horizon = scenario.horizon();
    int deaneries = scenario.register().deaneries().size();
    int giver = indices.specialty(rows.get(0).from());
    List<TaskShift> own = new ArrayList<>();
    for (String taker : new TreeSet<>(rows.stream().map(ShiftRow::to).toList())) {
      own.add(new TaskShift(giver, indices.specialty(taker), deaneries, horizon.years()));
    }
    for (int d = 0; d < deaneries; d++) {
      double left = 1;
      for (int t = 1; t < horizon.years(); t++) {
        double start = left;
        for (TaskShift shift : own) {
          Optional<ShiftRow> rule = rule(rows, shift, d, t);
          double part = start * rule.map(variant::share).orElse(0.0);
          shift.move(d, t, part, rule.map(ShiftRow::ftePerFte).orElse(0.0));
          left -= part;
        }
      }
    }
    shifts.addAll(own);
  }

  private Optional<ShiftRow> rule(List<ShiftRow> rows, TaskShift shift, int deanery, int year) {
    String taker = scenario.register().specialties().get(shift.taker()).id();
    String id = scenario.register().deaneries().get(deanery).id();
    int calendarYear = scenario.horizon().baseYear() + year;
    return Wildcard.mostSpecific(
        rows,
        row ->
            row.to().equals(taker)
                && Wildcard.covers(row.deanery(), id)
                && row.years().contains(calendarYear),
        row -> Wildcard.specificity(row.deanery()));
  }
}
