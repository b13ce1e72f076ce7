package org.placewright.input.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.training.Candidates;
import org.placewright.scenario.training.IntakeCohort;

/** Rows that hold from a year on begin in time, and in a year that the run has. */
record CandidateYearsCheck(Pack pack, Horizon horizon, IssueCollector issues) {
  void check() {
    Map<String, TreeMap<Integer, Located<Candidates>>> byCore = new TreeMap<>();
    for (Located<Candidates> row : pack.table(Tables.CANDIDATES).located()) {
      int from = row.row().years().isAny() ? Integer.MIN_VALUE : row.row().years().from();
      byCore.computeIfAbsent(row.row().core(), key -> new TreeMap<>()).put(from, row);
    }
    byCore.forEach((core, rows) -> begins(core, rows.firstEntry().getValue()));
    for (Located<IntakeCohort> row : pack.table(Tables.COHORTS).located()) {
      if (row.row().fromIntakeYear() > horizon.horizonYear()) {
        pack.table(Tables.COHORTS)
            .at(row, "from_intake_year")
            .warning(
                issues,
                IssueCode.BAD_YEAR,
                "the row holds for no intake of the run, which ends in "
                    + horizon.horizonYear()
                    + ".",
                "Is the year right?");
      }
    }
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
