package org.placewright.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as it is written: RFC 4180 with line feeds, UTF-8 and no byte order mark.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it;
 * numbers, negative ones too, are left as they are.
 *
 * @param columns the header
 * @param rows cells in the order of the columns
 */
public record CsvTable(List<String> columns, List<List<String>> rows) {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern QUOTED = Pattern.compile("[,\"\\n\\r]|^\\s|\\s$");

  public CsvTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row has not the width of its header: " + columns);
    }
  }

  /**
   * The rows that have a value in a column.
   *
   * @param column the column's name
   * @param value the value
   * @return a table with the same header
   */
  public CsvTable where(String column, String value) {
    int index = columns.indexOf(column);
    return new CsvTable(
        columns, rows.stream().filter(row -> row.get(index).equals(value)).toList());
  }

  /**
   * Writes the table.
   *
   * @param out where to
   * @throws IOException when it cannot be written
   */
  public void writeTo(Appendable out) throws IOException {
    writeRow(out, columns);
    for (List<String> row : rows) {
      writeRow(out, row);
    }
  }

  private static void writeRow(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append('\n');
  }

  /** Words and figures that nothing has to be done to; far quicker than the patterns. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean inside = i > 0 && i < text.length() - 1 && (c == ' ' || c == '-' || c == ':');
      if (!letterOrDigit && !inside && c != '.' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static String cell(String text) {
    if (isPlain(text)) {
      return text;
    }
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    String safe = formula ? "'" + text : text;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
