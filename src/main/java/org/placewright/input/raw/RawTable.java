package org.placewright.input.raw;

import java.util.List;
import org.placewright.issue.SourceLocation;

/**
 * One file as text.
 *
 * @param file its name
 * @param headerLine the physical line of the header, from 1
 * @param header the names of its columns; empty where a column has none
 * @param rows the rows below the header
 * @param whole whether every row could be read; when not, nobody knows what is missing
 */
public record RawTable(
    String file, int headerLine, List<String> header, List<RawRow> rows, boolean whole) {
  public RawTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** A file that is not there and need not be. */
  public static RawTable absent(String file) {
    return new RawTable(file, 1, List.of(), List.of(), true);
  }

  /** A file that could not be read. */
  public static RawTable broken(String file) {
    return new RawTable(file, 1, List.of(), List.of(), false);
  }

  public RawTable withRows(List<RawRow> changed) {
    return new RawTable(file, headerLine, header, changed, whole);
  }

  public boolean has(String column) {
    return header.contains(column);
  }

  /**
   * The text of one column.
   *
   * @param row a row of this table
   * @param column its name
   * @return the text, empty when the table has no such column
   */
  public String cell(RawRow row, String column) {
    return row.cell(header.indexOf(column));
  }

  /**
   * The location of a field.
   *
   * @param row a row of this table
   * @param column its name
   * @return its location; the line when the table has no such column, and only the file and column
   *     of a row that a scenario inserted
   */
  public SourceLocation location(RawRow row, String column) {
    int index = header.indexOf(column);
    if (row.line() < 0) {
      return new SourceLocation(file, 0, 0, column);
    }
    return index < 0
        ? SourceLocation.onLine(file, row.line())
        : new SourceLocation(file, row.line(), index + 1, column);
  }
}
