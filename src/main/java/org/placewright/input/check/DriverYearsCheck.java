package org.placewright.input.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.row.Row;

/** A driver of demand says something of every year of the run, or that nothing changes in it. */
record DriverYearsCheck(Pack pack, IssueCollector issues) {
  void check(Horizon horizon) {
    Map<String, Located<DriverRow>> last = new TreeMap<>();
    Map<String, TreeSet<Integer>> named = new TreeMap<>();
    for (Located<DriverRow> row : pack.table(Tables.DEMAND_DRIVERS).located()) {
      DriverRow own = row.row();
      String key = Row.keyOf(own.specialty(), own.deanery(), own.driver(), own.cause());
      last.put(key, row);
      TreeSet<Integer> years = named.computeIfAbsent(key, any -> new TreeSet<>());
      YearRange range = own.years();
      for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
        if (range.contains(year)) {
          years.add(year);
        }
      }
    }
    last.forEach((key, row) -> check(row, named.getOrDefault(key, new TreeSet<>()), horizon));
  }

  private void check(Located<DriverRow> row, TreeSet<Integer> named, Horizon horizon) {
    TreeSet<Integer> free = new TreeSet<>();
    for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
      if (!named.contains(year)) {
        free.add(year);
      }
    }
    if (!free.isEmpty()) {
      pack.table(Tables.DEMAND_DRIVERS)
          .at(row, "to_year")
          .warning(
              issues,
              IssueCode.BAD_YEAR,
              "the rows of this driver name no change for "
                  + Ranges.of(free)
                  + ": nothing changes there.",
              "Name them; 0 says that nothing changes.");
    }
  }
}
