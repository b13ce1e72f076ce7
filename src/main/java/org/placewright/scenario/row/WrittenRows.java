package org.placewright.scenario.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the rows of a pack are written, so that a reader can be sent to a figure. */
public final class WrittenRows {
  /** The rows of a pack of which nothing is known. */
  public static final WrittenRows NONE = new WrittenRows(List.of());

  private final Map<String, Map<String, WrittenRow>> byTable = new HashMap<>();

  /**
   * A row as it is written.
   *
   * @param table the file, without {@code .csv}
   * @param key see {@link Row#key()}
   * @param line in its file, from 1; of a row that a scenario inserts, that in {@code
   *     scenarios.csv}, below 0
   * @param header the names of the columns
   * @param cells as text, after the changes of the scenario
   * @param edits which cells a scenario changed, from 0: the line of {@code scenarios.csv}
   */
  public record WrittenRow(
      String table,
      String key,
      int line,
      List<String> header,
      List<String> cells,
      Map<Integer, Integer> edits) {}

  /**
   * A figure as it is written.
   *
   * @param name which
   * @param file in which a person changes it: {@code scenarios.csv} where a scenario set it
   * @param line in that file, from 1
   * @param text what stands there; empty where the row has no such field
   */
  public record WrittenFigure(FigureName name, String file, int line, String text) {
    /** Where a person finds it, as {@code capacity.csv:2}. */
    public String place() {
      return file + ":" + line;
    }

    /** What stands there, for a sentence. */
    public String present() {
      return text.isEmpty() ? "blank" : text;
    }
  }

  /**
   * The rows of a pack.
   *
   * @param rows in any order; of two with one key the first counts
   */
  public WrittenRows(List<WrittenRow> rows) {
    for (WrittenRow row : rows) {
      byTable
          .computeIfAbsent(row.table(), any -> new HashMap<String, WrittenRow>())
          .putIfAbsent(row.key(), row);
    }
  }

  /**
   * Finds where a figure is written.
   *
   * @param name which
   * @return where it is and what it says; empty where no row has the key
   */
  public Optional<WrittenFigure> find(FigureName name) {
    return row(name).map(row -> figure(name, row));
  }

  private static WrittenFigure figure(FigureName name, WrittenRow row) {
    int index = row.header().indexOf(name.column());
    int edit = row.edits().getOrDefault(index, row.line() < 0 ? -row.line() : 0);
    String text = index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
    return edit > 0
        ? new WrittenFigure(name, "scenarios.csv", edit, text)
        : new WrittenFigure(name, name.table() + ".csv", row.line(), text);
  }

  /**
   * The cells of a row's key columns, by which a scenario or an edit finds it.
   *
   * @param name of one of its figures
   * @return the row; empty where there is none
   */
  public Optional<WrittenRow> row(FigureName name) {
    return Optional.ofNullable(byTable.getOrDefault(name.table(), Map.of()).get(name.key()));
  }
}
