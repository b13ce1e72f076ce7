package org.placewright.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An output table with its rows. What they hold keeps its type until it is written.
 *
 * @param declaration the table
 * @param file its name in a run's folder
 * @param rows in the order in which they are written
 * @param <R> the row
 */
public record FilledTable<R>(OutputTable<R> declaration, String file, List<R> rows) {
  public FilledTable {
    rows = List.copyOf(rows);
  }

  /** The cells of each row, as they are written; made one row at a time. */
  public Iterable<List<String>> cells() {
    return () -> rows.stream().map(this::cells).iterator();
  }

  private List<String> cells(R row) {
    List<String> cells = new ArrayList<>(declaration.columns().size());
    for (OutputColumn<R> column : declaration.columns()) {
      cells.add(column.text(row));
    }
    return cells;
  }

  /**
   * Writes it as CSV.
   *
   * @param out where to
   * @throws IOException when it cannot be written
   */
  public void writeTo(Appendable out) throws IOException {
    List<String> names = declaration.headings().stream().map(ColumnHeading::name).toList();
    new CsvTable(names, cells()).writeTo(out);
  }
}
