package org.placewright.sampledata;

import java.nio.file.Path;
import java.util.List;

/** Tables that are decisions rather than figures: they go into the pack as written. */
final class Finished {
  private Finished() {}

  /** Returns the table of that name, sorted by its first columns. */
  static Table table(Sources sources, String name, int keys) {
    Path file = sources.finishedTables().resolve(name + ".csv");
    List<Row> rows = Row.readAll(file);
    List<String> columns = List.copyOf(rows.get(0).fields().keySet());
    String header = String.join(",", columns.subList(0, columns.size() - 1));
    Table table = new Table(name, keys, header);
    for (Row row : rows) {
      List<String> cells = List.copyOf(row.fields().values());
      table.add(row.text("source"), cells.subList(0, cells.size() - 1).toArray());
    }
    return table;
  }
}
