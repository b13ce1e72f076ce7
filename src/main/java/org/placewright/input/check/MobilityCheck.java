package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.staff.Mobility;

/** The shares that leave a deanery add up to 1 at most. */
record MobilityCheck(Pack pack, IssueCollector issues) {
  /**
   * Shares that were rounded to a few decimals may differ from 1 by this much without a warning.
   */
  private static final double SLACK = 1e-9;

  void check() {
    if (!pack.whole(Tables.MOBILITY)) {
      return;
    }
    Map<String, Double> totals = new TreeMap<>();
    Map<String, Located<Mobility>> first = new HashMap<>();
    for (Located<Mobility> row : pack.table(Tables.MOBILITY).located()) {
      totals.merge(row.row().fromDeanery(), row.row().share(), Double::sum);
      first.merge(row.row().fromDeanery(), row, MobilityCheck::earlier);
    }
    first.values().forEach(row -> total(row, totals.getOrDefault(row.row().fromDeanery(), 1.0)));
  }

  private static Located<Mobility> earlier(Located<Mobility> a, Located<Mobility> b) {
    return a.raw().line() <= b.raw().line() ? a : b;
  }

  private void total(Located<Mobility> row, double total) {
    String message =
        "the shares from "
            + row.row().fromDeanery()
            + " add up to "
            + Figures.shortest(total)
            + ".";
    if (total > 1 + SLACK) {
      pack.table(Tables.MOBILITY)
          .at(row, "share")
          .error(issues, IssueCode.BAD_TOTAL, message, "They may not exceed 1.");
    } else if (total < 1 - SLACK) {
      pack.table(Tables.MOBILITY)
          .at(row, "share")
          .warning(issues, IssueCode.BAD_TOTAL, message, "The rest will leave the country.");
    }
  }
}
