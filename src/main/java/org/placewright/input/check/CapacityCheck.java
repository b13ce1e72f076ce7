package org.placewright.input.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.Intake;

/** Every programme has a capacity in every intake the plan decides, and promises fit in it. */
final class CapacityCheck {
  private final Pack pack;
  private final Horizon horizon;
  private final IssueCollector issues;
  private final Map<String, Map<YearRange, Capacity>> capacities = new HashMap<>();

  CapacityCheck(Pack pack, Horizon horizon, IssueCollector issues) {
    this.pack = pack;
    this.horizon = horizon;
    this.issues = issues;
    for (Capacity row : pack.rows(Tables.CAPACITY)) {
      capacities.computeIfAbsent(row.programme(), id -> new HashMap<>()).put(row.years(), row);
    }
  }

  void check() {
    pack.table(Tables.CAPACITY).located().forEach(this::placesFit);
    if (pack.whole(Tables.CAPACITY)) {
      pack.table(Tables.PROGRAMMES).located().forEach(this::hasCapacity);
    }
    pack.table(Tables.INTAKES).located().stream()
        .filter(row -> horizon.plans(row.row().year()))
        .forEach(this::promiseFits);
  }

  private Optional<Capacity> capacity(String programme, int year) {
    Map<YearRange, Capacity> rows = capacities.getOrDefault(programme, Map.of());
    return Optional.ofNullable(rows.get(YearRange.only(year)))
        .or(() -> Optional.ofNullable(rows.get(YearRange.ANY)));
  }

  private void hasCapacity(Located<Programme> row) {
    List<Integer> missing = new ArrayList<>();
    int most = 0;
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      Optional<Capacity> capacity = capacity(row.row().id(), year);
      if (capacity.isEmpty()) {
        missing.add(year);
      }
      most = Math.max(most, capacity.map(Capacity::maxPlaces).orElse(Integer.MAX_VALUE));
    }
    if (!missing.isEmpty()) {
      pack.table(Tables.PROGRAMMES)
          .at(row, "programme")
          .error(
              issues,
              IssueCode.MISSING_RATE,
              "capacity.csv has no row for " + row.row().id() + " in " + Ranges.of(missing) + ".",
              "Add one; a year of * stands for all.");
    } else if (row.row().minCohort() > most) {
      pack.table(Tables.PROGRAMMES)
          .at(row, "min_cohort")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              "the fewest places, "
                  + row.row().minCohort()
                  + ", are more than the most, "
                  + most
                  + ": it can never run.",
              "");
    }
  }

  private void placesFit(Located<Capacity> row) {
    if (row.row().maxPlaces() > row.row().maxTrainees()) {
      pack.table(Tables.CAPACITY)
          .at(row, "max_places")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              "more places in one intake than trainees at once.",
              "Are the two columns swapped?");
    }
  }

  private void promiseFits(Located<Intake> row) {
    Intake intake = row.row();
    capacity(intake.programme(), intake.year())
        .filter(capacity -> intake.places() > capacity.maxPlaces())
        .ifPresent(
            capacity ->
                pack.table(Tables.INTAKES)
                    .at(row, "places")
                    .error(
                        issues,
                        IssueCode.INCONSISTENT,
                        intake.places()
                            + " places are promised where capacity.csv has room for "
                            + capacity.maxPlaces()
                            + ".",
                        "A promise cannot be taken back: raise the capacity."));
  }
}
