package org.placewright.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as it is written: RFC 4180 with line feeds, UTF-8 and no byte order mark.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it;
 * numbers, negative ones too, are left as they are.
 *
 * <p>Tables of a run's results are written through {@link OutputTable} alone.
 */
public final class CsvTable {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern QUOTED = Pattern.compile("[,\"\\n\\r]|^\\s|\\s$");

  private final List<String> columns;
  private final Iterable<List<String>> rows;

  /**
   * Takes a header and rows as text.
   *
   * @param columns the header
   * @param rows cells in the order of the columns
   */
  CsvTable(List<String> columns, Iterable<List<String>> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /**
   * A table of a pack that is written back as it was read: an input table declares it.
   *
   * @param header as it was read
   * @param rows of the header's width
   * @return the same cells
   */
  public static CsvTable ofPack(List<String> header, List<List<String>> rows) {
    if (rows.stream().anyMatch(row -> row.size() != header.size())) {
      throw new IllegalArgumentException("a row has not the width of its header: " + header);
    }
    return new CsvTable(header, rows);
  }

  /**
   * Writes the header, then each row, ended by line feeds.
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
