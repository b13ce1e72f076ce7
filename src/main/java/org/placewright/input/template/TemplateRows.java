package org.placewright.input.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Table;

/**
 * The tables of a template as text.
 *
 * @param tables by name, those that it has
 */
record TemplateRows(Map<String, RawTable> tables) {
  TemplateRows {
    tables = new TreeMap<>(tables);
  }

  RawTable of(Table<?> table) {
    return Optional.ofNullable(tables.get(table.shape().name()))
        .orElseGet(() -> RawTable.absent(table.shape().file()));
  }

  /** The number in a cell, 0 where there is none. */
  static double number(RawTable table, RawRow row, String column) {
    String cell = table.cell(row, column);
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  /** A row with another text in one column, where the table has it. */
  static RawRow with(RawTable table, RawRow row, String column, String text) {
    int index = table.header().indexOf(column);
    if (index < 0) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < table.header().size()) {
      cells.add("");
    }
    cells.set(index, text);
    return new RawRow(row.line(), cells);
  }
}
