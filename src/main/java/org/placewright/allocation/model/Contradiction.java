package org.placewright.allocation.model;

import java.util.List;

/**
 * Rows and column limits that no values satisfy together; without any one of the rows, some do, if
 * the set is {@code irreducible}.
 *
 * @param rows names of rows, in the program's order
 * @param columns names of columns whose own limits take part, in the program's order
 * @param irreducible whether each row is known to be needed; a search that became too long leaves
 *     some that are not
 */
public record Contradiction(List<String> rows, List<String> columns, boolean irreducible) {
  /** Copies both lists, so that nobody changes them later. */
  public Contradiction {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }
}
