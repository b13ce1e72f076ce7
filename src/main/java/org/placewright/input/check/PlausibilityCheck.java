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

  /** Said once, where most are not whole, or one alone: a few may have been shared out. */
  private void wholes(Figure.InColumn figures) {
    int all = figures.all().size();
    List<Figure> parts =
        figures.all().stream().filter(one -> one.value() != Math.rint(one.value())).toList();
    if (parts.size() * 2 > all) {
      say(figures, parts.get(0), parts.size() + " of " + all + " counts of people are not whole.");
    } else if (parts.size() == 1) {
      String text = parts.get(0).text();
      say(figures, parts.get(0), text + " alone of " + all + " counts of people is not whole.");
    }
  }

  private void say(Figure.InColumn figures, Figure one, String message) {
    figures.at(one).warning(issues, IssueCode.SUSPICIOUS, message, "Are these FTE? Give heads.");
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
