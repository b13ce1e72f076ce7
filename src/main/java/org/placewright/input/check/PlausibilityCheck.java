package org.placewright.input.check;

import org.placewright.input.column.Column;
import org.placewright.input.column.Neighbours;
import org.placewright.input.column.Plausible;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;

/**
 * Figures that are allowed and yet unlikely: in another unit, of another column, with a digit too
 * many. What is usual, and what to compare with, each column declares for itself.
 */
record PlausibilityCheck(Pack pack, IssueCollector issues) {
  void check() {
    pack.all().forEach(this::check);
  }

  private void check(TableRows<?> rows) {
    for (Column<?> column : rows.table().shape().columns()) {
      Plausible plausible = column.plausible();
      Figure.InColumn figures = Figure.of(rows, column);
      plausible.usual().ifPresent(usual -> new UsualCheck(figures, column, issues).check(usual));
      for (Neighbours neighbours : plausible.neighbours()) {
        new NeighbourCheck(figures, neighbours, issues).check();
      }
    }
  }
}
