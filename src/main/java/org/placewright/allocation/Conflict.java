package org.placewright.allocation;

import java.util.List;

/**
 * Why no plan can keep the hard levers.
 *
 * @param rows rows that cannot all be kept: without any one of them the others can
 * @param columns places whose own least or most takes part, as {@code places[programme,year]}
 * @param repairs the cheapest way to make room: how far which rows would have to give
 */
public record Conflict(List<String> rows, List<String> columns, List<Repair> repairs) {
  /** Split places would keep every rule; whole ones cannot. No smaller reason is known. */
  public static final Conflict OF_WHOLE_PLACES = new Conflict(List.of(), List.of(), List.of());

  public Conflict {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    repairs = List.copyOf(repairs);
  }

  /**
   * How far one row would have to give.
   *
   * @param row the row's name
   * @param by how far, in the row's unit
   */
  public record Repair(String row, double by) {}
}
