package org.placewright.scenario.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The index of each id in a sorted table, and so in every array of a projection. */
public final class Positions {
  private final Map<String, Integer> byId = new HashMap<>();

  /** Rows that stand together mostly name the same. Threads may see what another found, or not. */
  private IdAt last = new IdAt("", -1);

  private record IdAt(String id, int position) {}

  private Positions() {}

  /**
   * The positions of a table's rows.
   *
   * @param <R> the kind of row
   * @param rows the sorted table
   * @param id the function that gives a row's id
   * @return each id's index in the list
   */
  public static <R> Positions of(List<R> rows, Function<R, String> id) {
    Positions positions = new Positions();
    for (int i = 0; i < rows.size(); i++) {
      positions.byId.put(id.apply(rows.get(i)), i);
    }
    return positions;
  }

  /**
   * The number of rows in the table.
   *
   * @return at least 0
   */
  public int size() {
    return byId.size();
  }

  /**
   * The index of a row.
   *
   * @param id as in the table
   * @return its index, from 0
   * @throws IllegalArgumentException when the table has no such id
   */
  public int of(String id) {
    IdAt known = last;
    if (known.position() >= 0 && known.id().equals(id)) {
      return known.position();
    }
    Integer position = byId.get(id);
    if (position == null) {
      throw new IllegalArgumentException("not in the register: " + id);
    }
    last = new IdAt(id, position);
    return position;
  }
}
