package org.placewright.app;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.json.Json;
import org.placewright.report.json.TableJson;
import org.placewright.table.FilledTable;

/**
 * What a command answers: a text for a terminal, and the same as tables for other programs.
 *
 * @param text whole lines
 * @param tables the answer's rows, the most telling table first
 */
public record Answer(String text, List<FilledTable<?>> tables) {
  private static final String CSV = ".csv";

  public Answer {
    tables = List.copyOf(tables);
  }

  /** The name of a table, as a user gives it: its file without the ending. */
  public static String nameOf(String file) {
    return file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : file;
  }

  /**
   * One table as CSV.
   *
   * @param name of one of the tables; empty for the first of them
   * @return header and rows, lines ended
   * @throws IOException when it cannot be written
   */
  public String csv(Optional<String> name) throws IOException {
    StringWriter out = new StringWriter();
    for (FilledTable<?> table : tables) {
      if (nameOf(table.file()).equals(name.orElse(nameOf(tables.get(0).file())))) {
        table.writeTo(out);
      }
    }
    return out.toString();
  }

  /**
   * All tables as one JSON object: a list of rows for each, by its name.
   *
   * @return lines, ended
   * @throws IOException when it cannot be written
   */
  public String json() throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    for (FilledTable<?> table : tables) {
      all.put(nameOf(table.file()), TableJson.rows(table));
    }
    return Json.text(all);
  }
}
