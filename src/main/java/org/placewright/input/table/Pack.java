package org.placewright.input.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.WrittenRows;

/** What was read of every table, found by the table: {@code pack.rows(Tables.FILL_RATES)}. */
public final class Pack {
  private final Map<Table<?>, TableRows<?>> read = new LinkedHashMap<>();

  private Pack(Map<String, RawTable> text, IssueCollector issues) {
    for (Table<?> table : Tables.all()) {
      RawTable raw = Optional.ofNullable(text.get(table.shape().name())).orElseThrow();
      read.put(table, TableRows.read(table, raw, issues));
    }
  }

  /**
   * Reads every table of a pack.
   *
   * @param text the text of each, by the file's name without {@code .csv}
   * @param issues collects what is wrong with columns, fields and keys
   * @return what could be read
   */
  public static Pack read(Map<String, RawTable> text, IssueCollector issues) {
    return new Pack(text, issues);
  }

  /**
   * What was read of one table.
   *
   * @param <R> the kind of row
   * @param table one of {@link Tables}
   * @return its rows, each with its text, and whether that is all of them
   * @throws java.util.NoSuchElementException when the table is none of {@link Tables}
   */
  // The constructor alone fills the map, with what each table read of itself.
  @SuppressWarnings("unchecked")
  public <R extends Row> TableRows<R> table(Table<R> table) {
    return (TableRows<R>) Optional.ofNullable(read.get(table)).orElseThrow();
  }

  /**
   * The rows of one table.
   *
   * @param <R> the kind of row
   * @param table one of {@link Tables}
   * @return those that could be read, in the order of the file
   */
  public <R extends Row> List<R> rows(Table<R> table) {
    return table(table).rows();
  }

  /**
   * Whether every row of some tables could be read.
   *
   * @param tables of {@link Tables}
   * @return true when no required file is missing and no row is left out
   */
  public boolean whole(Table<?>... tables) {
    return Stream.of(tables).allMatch(table -> table(table).whole());
  }

  /** Where the rows that could be read are written. */
  public WrittenRows written() {
    return new WrittenRows(read.values().stream().flatMap(TableRows::written).toList());
  }

  /**
   * What was read of every table.
   *
   * @return in the order of {@link Tables#all()}
   */
  public List<TableRows<?>> all() {
    return List.copyOf(read.values());
  }
}
