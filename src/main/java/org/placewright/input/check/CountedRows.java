package org.placewright.input.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.column.Column;
import org.placewright.input.column.Reference;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.scenario.row.Wildcard;

/**
 * A column of a table whose numbers may be added up.
 *
 * @param rows the table
 * @param count the column's name
 */
record CountedRows(TableRows<?> rows, String count) {
  /** The columns of people, posts, places and money that are counted once, by table. */
  private static final Map<Table<?>, List<String>> COUNTED =
      Map.of(
          Tables.WORKFORCE, List.of("headcount"),
          Tables.VACANCIES, List.of("vacancy_fte"),
          Tables.TRAINEES, List.of("headcount"),
          Tables.JOINERS, List.of("international", "returners"),
          Tables.INTAKES, List.of("places"),
          Tables.CAPACITY, List.of("max_places"),
          Tables.POPULATION, List.of("persons"),
          Tables.WORKLOAD, List.of("annual_number"),
          Tables.RETURNS, List.of("posts_fte"),
          Tables.BUDGETS, List.of("amount_gbp"));

  static List<CountedRows> of(Pack pack) {
    List<CountedRows> all = new ArrayList<>();
    for (TableRows<?> rows : pack.all()) {
      COUNTED
          .getOrDefault(rows.table(), List.of())
          .forEach(count -> all.add(new CountedRows(rows, count)));
    }
    return all;
  }

  /** The columns of the key that name a row of a register. */
  List<Column<?>> names() {
    return rows.table().shape().keyColumns().stream()
        .filter(column -> column.reference().isPresent())
        .toList();
  }

  /** Whether a column names rows of a register. */
  static boolean isOf(Column<?> column, Table<?> register) {
    String name = register.shape().name();
    return column.reference().map(Reference::table).filter(name::equals).isPresent();
  }

  /**
   * The numbers by what one column says, in groups of rows that differ in it alone.
   *
   * @param column of the key
   * @return by all the other columns of the key, then by the column
   */
  Map<String, Map<String, Double>> groups(String column) {
    List<String> header = rows.raw().header();
    int own = header.indexOf(column);
    int counted = header.indexOf(count);
    int[] others =
        rows.table().shape().keyColumns().stream()
            .filter(key -> !key.name().equals(column))
            .mapToInt(key -> header.indexOf(key.name()))
            .toArray();
    Map<String, Map<String, Double>> groups = new TreeMap<>();
    for (RawRow row : rows.raw().rows()) {
      String id = row.cell(own);
      Optional<Double> number = number(row.cell(counted));
      if (number.isPresent() && !id.equals(Wildcard.ANY)) {
        StringBuilder key = new StringBuilder();
        for (int other : others) {
          key.append(row.cell(other)).append('\n');
        }
        groups.computeIfAbsent(key.toString(), any -> new TreeMap<>()).put(id, number.get());
      }
    }
    return groups;
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
