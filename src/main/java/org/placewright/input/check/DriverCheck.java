package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.row.Row;

/** Yearly changes in demand are of a plausible size, and each joins the others in one way. */
record DriverCheck(Pack pack, IssueCollector issues) {
  private static final double MOST = 0.25;

  void check() {
    Map<String, Located<DriverRow>> first = new HashMap<>();
    for (Located<DriverRow> row : pack.table(Tables.DEMAND_DRIVERS).located()) {
      size(row, "low", row.row().low());
      size(row, "central", row.row().central());
      size(row, "high", row.row().high());
      sameGroup(row, first);
    }
  }

  private void sameGroup(Located<DriverRow> row, Map<String, Located<DriverRow>> first) {
    DriverRow own = row.row();
    String key = Row.keyOf(own.specialty(), own.deanery(), own.driver(), own.cause());
    Located<DriverRow> before = first.computeIfAbsent(key, any -> row);
    if (!before.row().group().equals(own.group())) {
      pack.table(Tables.DEMAND_DRIVERS)
          .at(row, "group")
          .error(
              issues,
              IssueCode.INCONSISTENT,
              "another group than in " + before.raw().place() + ".",
              "A change that joins others differently is another cause.");
    }
  }

  private void size(Located<DriverRow> row, String column, double change) {
    if (Math.abs(change) > MOST) {
      pack.table(Tables.DEMAND_DRIVERS)
          .at(row, column)
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              "demand changes by " + Figures.shortest(change) + " of itself every year.",
              "Is it a per cent? Write 1 per cent as 0.01.");
    }
  }
}
