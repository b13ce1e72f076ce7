package org.placewright.allocation.model;

import java.util.List;

/**
 * Rows and column limits that no values satisfy together; without any one of the rows, some do.
 *
 * @param rows names of rows, in the program's order
 * @param columns names of columns whose own limits take part, in the program's order
 */
public record Conflict(List<String> rows, List<String> columns) {
  /** Copies the lists. */
  public Conflict {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }
}
