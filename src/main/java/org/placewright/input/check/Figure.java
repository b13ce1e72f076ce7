package org.placewright.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Located;
import org.placewright.input.table.SettingRow;
import org.placewright.input.table.TableRows;

/**
 * One number of a table.
 *
 * @param row in which it stands
 * @param text as it is written there, of a setting with its name
 * @param value the same as a number
 */
record Figure(RawRow row, String text, double value) {
  /**
   * The numbers of one column, as far as its rows could be read.
   *
   * @param rows of its table
   * @param column by name
   * @param all those above or below 0: 0 is what anybody may mean
   * @param found the rows of which something was said already
   */
  record InColumn(TableRows<?> rows, String column, List<Figure> all, TreeSet<Integer> found) {
    /** What another field of the same row says. */
    String other(Figure figure, String name) {
      return rows.raw().cell(figure.row(), name);
    }

    TableRows.Problem at(Figure figure) {
      found.add(figure.row().line());
      return rows.at(figure.row(), column);
    }

    boolean isFound(Figure figure) {
      return found.contains(figure.row().line());
    }
  }

  /**
   * The values of one setting.
   *
   * @param rows of the settings, each of which can be read
   * @param setting what is declared of it
   */
  static InColumn ofSetting(TableRows<SettingRow> rows, Column<?> setting) {
    List<Figure> all = new ArrayList<>();
    for (Located<SettingRow> located : rows.located()) {
      SettingRow row = located.row();
      if (row.setting().equals(setting.name())) {
        String text = row.value() + " for " + row.setting();
        number(row.value())
            .filter(value -> value != 0)
            .ifPresent(value -> all.add(new Figure(located.raw(), text, value)));
      }
    }
    return new InColumn(rows, "value", all, new TreeSet<>());
  }

  static InColumn of(TableRows<?> rows, Column<?> column) {
    List<Figure> all = new ArrayList<>();
    if (!column.plausible().isAnything()) {
      for (Located<?> located : rows.located()) {
        String text = rows.raw().cell(located.raw(), column.name());
        number(text)
            .filter(value -> value != 0)
            .ifPresent(value -> all.add(new Figure(located.raw(), text, value)));
      }
    }
    return new InColumn(rows, column.name(), all, new TreeSet<>());
  }

  /** The number that a text is; empty for a star and for nothing. */
  static Optional<Double> number(String text) {
    boolean none = text.isEmpty() || text.equals("*");
    return none ? Optional.empty() : Optional.of(new BigDecimal(text).doubleValue());
  }
}
