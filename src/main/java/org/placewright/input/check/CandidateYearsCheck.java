package org.placewright.input.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.IntakeCohort;
import org.placewright.scenario.training.Stage;

/**
 * Candidates and cohorts: rows that hold from a year on begin in time, and candidates fit places.
 */
record CandidateYearsCheck(Pack pack, Horizon horizon, IssueCollector issues) {
  private static final double MOST_FOR_A_PLACE = 5;

  void check() {
    Map<String, TreeMap<Integer, Located<Candidates>>> byCore = new TreeMap<>();
    for (Located<Candidates> row : pack.table(Tables.CANDIDATES).located()) {
      int from = row.row().years().isAny() ? Integer.MIN_VALUE : row.row().years().from();
      byCore.computeIfAbsent(row.row().core(), key -> new TreeMap<>()).put(from, row);
    }
    byCore.forEach((core, rows) -> begins(core, rows.firstEntry().getValue()));
    if (pack.whole(Tables.STAGES, Tables.PROGRAMMES, Tables.INTAKES)) {
      pack.table(Tables.CANDIDATES).located().forEach(this::forPlaces);
    }
    for (Located<Candidates> row : pack.table(Tables.CANDIDATES).located()) {
      if (!row.row().years().isAny()) {
        inTheRun(pack.table(Tables.CANDIDATES), row, "year", row.row().years().from());
      }
    }
    for (Located<IntakeCohort> row : pack.table(Tables.COHORTS).located()) {
      inTheRun(pack.table(Tables.COHORTS), row, "from_intake_year", row.row().fromIntakeYear());
    }
  }

  private <R extends Row> void inTheRun(
      TableRows<R> table, Located<R> row, String column, int from) {
    if (from > horizon.horizonYear()) {
      table
          .at(row, column)
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "the row holds for no intake of the run, which ends in "
                  + horizon.horizonYear()
                  + ".",
              "Is the year right?");
    }
  }

  /** Others who compete are not many times as many as the places that there are. */
  private void forPlaces(Located<Candidates> row) {
    Set<String> higher =
        pack.rows(Tables.STAGES).stream()
            .filter(stage -> stage.enteredFrom().equals(row.row().core()))
            .map(Stage::specialty)
            .collect(Collectors.toCollection(TreeSet::new));
    int places = placesBefore(higher);
    if (places > 0 && row.row().others() > MOST_FOR_A_PLACE * places) {
      pack.table(Tables.CANDIDATES)
          .at(row, "other_candidates")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              Figures.shortest(row.row().others())
                  + " would compete for the places of "
                  + String.join(", ", higher)
                  + ", of which there were "
                  + places
                  + " in "
                  + horizon.baselineYear()
                  + ".",
              "Are they people who could be appointed?");
    }
  }

  /** Places of some specialties in the year before the plan. */
  private int placesBefore(Set<String> specialties) {
    Set<String> programmes =
        pack.rows(Tables.PROGRAMMES).stream()
            .filter(programme -> specialties.contains(programme.specialty()))
            .map(Programme::id)
            .collect(Collectors.toSet());
    return pack.rows(Tables.INTAKES).stream()
        .filter(intake -> intake.year() == horizon.baselineYear())
        .filter(intake -> programmes.contains(intake.programme()))
        .mapToInt(Intake::places)
        .sum();
  }

  private void begins(String core, Located<Candidates> first) {
    String missing =
        Ranges.of(
            IntStream.rangeClosed(horizon.firstIntakeYear(), horizon.lastIntakeYear())
                .filter(year -> !first.row().years().isAny())
                .filter(year -> year < first.row().years().from())
                .boxed()
                .collect(Collectors.toSet()));
    if (!missing.isEmpty()) {
      pack.table(Tables.CANDIDATES)
          .at(first, "year")
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "nobody but completers of "
                  + core
                  + " would compete in "
                  + missing
                  + ": the first row is of "
                  + first.row().years().from()
                  + ".",
              "Add a row for those years, or for any; 0 says that there are none.");
    }
  }
}
