package org.placewright.input.check;

import org.placewright.input.raw.Findings;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.issue.Code;
import org.placewright.scenario.DriverRow;

/**
 * Yearly changes in demand are of a size that happens.
 *
 * @param pack the tables
 * @param findings told of those that are not
 */
record DriverCheck(Pack pack, Findings findings) {
  private static final double MOST = 0.25;

  void check() {
    for (Located<DriverRow> row : pack.demandDrivers.located()) {
      size(row, "low", row.row().low());
      size(row, "central", row.row().central());
      size(row, "high", row.row().high());
    }
  }

  private void size(Located<DriverRow> row, String column, double change) {
    if (Math.abs(change) > MOST) {
      pack.demandDrivers
          .at(row, column)
          .warning(
              findings,
              Code.SUSPICIOUS,
              "demand changes by " + change + " of itself every year.",
              "Is it a per cent? Write 1 per cent as 0.01.");
    }
  }
}
