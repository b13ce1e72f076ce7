package org.placewright.scenario.row;

import java.util.Comparator;
import java.util.List;

/** One row of an input table. */
public interface Row {
  /** Rows in the order of their keys. */
  Comparator<Row> BY_KEY = Comparator.comparing(Row::key);

  /**
   * The values of the key columns as one text, in a form that sorts.
   *
   * @return the key, unique within the table
   */
  String key();

  /**
   * Joins the values of key columns.
   *
   * @param columns the key's values; numbers sort as numbers up to 10 digits
   * @return one sortable text
   */
  static String keyOf(Object... columns) {
    StringBuilder key = new StringBuilder();
    for (Object column : columns) {
      String text = column.toString();
      if (column instanceof Integer) {
        key.append("0".repeat(Math.max(0, 11 - text.length())));
      }
      key.append(text).append('\u001f');
    }
    return key.toString();
  }

  /**
   * The canonical form of a table.
   *
   * @param <R> the kind of row
   * @param rows rows in any order
   * @return an unmodifiable copy in the order of the keys; rows that are sorted already as they are
   */
  static <R extends Row> List<R> sorted(List<R> rows) {
    if (rows instanceof SortedRows<R>) {
      return rows;
    }
    record Keyed<T>(String key, T row) {}
    return new SortedRows<>(
        rows.stream()
            .map(row -> new Keyed<>(row.key(), row))
            .sorted(Comparator.comparing(Keyed::key))
            .map(Keyed::row)
            .toList());
  }
}
