package org.placewright.input.check;

import java.util.List;
import org.placewright.input.column.Column;
import org.placewright.input.column.Neighbours;
import org.placewright.input.column.Plausible;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;

/**
 * Figures that are allowed and yet unlikely: in another unit, of another column, with a digit too
 * many. What is usual, and what to compare with, each column declares for itself.
 */
record PlausibilityCheck(Pack pack, IssueCollector issues) {
  void check() {
    pack.all().forEach(this::check);
  }

  /** The same of the settings, once each is known to be what it must be. */
  void settings() {
    for (Column<?> setting : new SettingsColumns().all()) {
      setting.plausible().usual().ifPresent(usual -> ofSetting(setting).check(usual));
    }
  }

  private UsualCheck ofSetting(Column<?> setting) {
    return new UsualCheck(Figure.ofSetting(pack.table(Tables.SETTINGS), setting), setting, issues);
  }

  /** Said once, where most are not whole: a few may have been shared out. */
  private void wholes(Figure.InColumn figures) {
    List<Figure> parts =
        figures.all().stream().filter(one -> one.value() != Math.rint(one.value())).toList();
    if (parts.size() * 2 > figures.all().size()) {
      figures
          .at(parts.get(0))
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              parts.size() + " of " + figures.all().size() + " counts of people are not whole.",
              "Are these FTE? Give heads.");
    }
  }

  private void check(TableRows<?> rows) {
    for (Column<?> column : rows.table().shape().columns()) {
      Plausible plausible = column.plausible();
      Figure.InColumn figures = Figure.of(rows, column);
      plausible.usual().ifPresent(usual -> new UsualCheck(figures, column, issues).check(usual));
      if (plausible.whole()) {
        wholes(figures);
      }
      for (Neighbours neighbours : plausible.neighbours()) {
        new NeighbourCheck(figures, neighbours, issues).check();
      }
    }
  }
}
