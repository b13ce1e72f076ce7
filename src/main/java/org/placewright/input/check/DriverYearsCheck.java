package org.placewright.input.check;

import java.util.List;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;

/** Some driver of demand names every year of the run; a single one may end before it. */
record DriverYearsCheck(Pack pack, IssueCollector issues) {
  void check(Horizon horizon) {
    List<Integer> free =
        IntStream.rangeClosed(horizon.baseYear() + 1, horizon.horizonYear())
            .filter(
                year ->
                    pack.rows(Tables.DEMAND_DRIVERS).stream()
                        .noneMatch(row -> row.years().contains(year)))
            .boxed()
            .toList();
    if (!free.isEmpty() && !pack.rows(Tables.DEMAND_DRIVERS).isEmpty()) {
      issues.warning(
          pack.table(Tables.DEMAND_DRIVERS).location(),
          IssueCode.BAD_YEAR,
          "no driver names " + Ranges.of(free) + ": nothing changes there but the population.",
          "Are the years right? 0 says that nothing changes.");
    }
  }
}
