package org.placewright.scenario.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Where in a sorted table each id stands: its index in every array of a projection. */
public final class Positions {
  private final Map<String, Integer> byId = new TreeMap<>();

  private Positions() {}

  /**
   * The positions of a table's rows.
   *
   * @param <R> the kind of row
   * @param rows the table
   * @param id a row's id
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
   * How many there are.
   *
   * @return the size of the table
   */
  public int size() {
    return byId.size();
  }

  /**
   * The index of a row.
   *
   * @param id its id
   * @return its index, from 0
   * @throws IllegalArgumentException when the table has no such id
   */
  public int of(String id) {
    Integer position = byId.get(id);
    if (position == null) {
      throw new IllegalArgumentException("not in the register: " + id);
    }
    return position;
  }
}
