package org.placewright.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.table.ColumnHeading;
import org.placewright.table.FilledTable;
import org.placewright.table.ValueType;

/** Rows of an output table as JSON objects: the same digits as in the file, numbers as numbers. */
public final class TableJson {
  private TableJson() {}

  /**
   * Every row of a table.
   *
   * @param table with its rows
   * @return objects by column, null where a cell is empty
   */
  public static List<Map<String, Object>> rows(FilledTable<?> table) {
    List<ColumnHeading> headings = table.declaration().headings();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<String> cells : table.cells()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(headings.get(i).name(), value(headings.get(i), cells.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Object value(ColumnHeading heading, String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return switch (heading.type()) {
      case WHOLE, NUMBER -> new BigDecimal(cell);
      case FLAG -> cell.equals(ValueType.YES);
      case TEXT, DAY, MONTH -> cell;
    };
  }
}
