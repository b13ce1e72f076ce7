package org.placewright.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An output table, declared once: file, documentation, data package and cells all come from here.
 *
 * @param file its name in a run's folder; of many alike the pattern, as {@code
 *     commissions/<id>.csv}
 * @param title what it shows, and what one row is; a sentence
 * @param when which command writes it, and when it does not; a sentence
 * @param key names of the columns that no two rows share; empty where rows may be alike
 * @param columns in their order
 * @param notes what else a reader should know, in Markdown
 * @param use what it is for
 * @param <R> the row
 */
public record OutputTable<R>(
    String file,
    String title,
    String when,
    List<String> key,
    List<OutputColumn<R>> columns,
    List<String> notes,
    TableUse use) {
  public OutputTable {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /**
   * A table without columns yet.
   *
   * @param file its name in a run's folder
   * @param title what it shows, and what one row is; a sentence
   * @param when which command writes it, and when it does not; a sentence
   * @return the table
   * @param <R> the row
   */
  public static <R> OutputTable<R> of(String file, String title, String when) {
    return new OutputTable<>(file, title, when, List.of(), List.of(), List.of(), TableUse.READING);
  }

  public OutputTable<R> with(OutputColumn<R> column) {
    return new OutputTable<>(file, title, when, key, and(columns, column), notes, use);
  }

  /** The table with columns that are alike, in their order. */
  public OutputTable<R> withEach(List<OutputColumn<R>> alike) {
    List<OutputColumn<R>> all = Stream.concat(columns.stream(), alike.stream()).toList();
    return new OutputTable<>(file, title, when, key, all, notes, use);
  }

  /**
   * The table with all columns of another.
   *
   * @param other the other table
   * @param part a row of the other, in a row of this
   * @return the table with them after its own
   * @param <P> the row of the other
   */
  public <P> OutputTable<R> withAllOf(OutputTable<P> other, Function<R, P> part) {
    return withEach(other.columns.stream().map(column -> column.within(part)).toList());
  }

  /** The table with names of columns that no two rows share; none of them has empty cells. */
  public OutputTable<R> keyedBy(String... names) {
    return new OutputTable<>(file, title, when, List.of(names), columns, notes, use);
  }

  /** The table with something else that a reader should know, in Markdown. */
  public OutputTable<R> noting(String note) {
    return new OutputTable<>(file, title, when, key, columns, and(notes, note), use);
  }

  /** The table for another use. */
  public OutputTable<R> usedFor(TableUse other) {
    return new OutputTable<>(file, title, when, key, columns, notes, other);
  }

  /** The table with the columns that people read. */
  OutputTable<R> brief() {
    List<OutputColumn<R>> read =
        columns.stream().filter(column -> !column.heading().inFullOnly()).toList();
    return new OutputTable<>(file, title, when, key, read, notes, use);
  }

  /** What readers learn about the columns, in their order. */
  public List<ColumnHeading> headings() {
    return columns.stream().<ColumnHeading>map(OutputColumn::heading).toList();
  }

  /** The table with its rows. */
  public FilledTable<R> filledWith(List<R> rows) {
    return filledWith(file, rows);
  }

  /**
   * One of many tables alike, with its rows.
   *
   * @param name the file's
   * @param rows in the order in which they are written
   * @return the table
   */
  public FilledTable<R> filledWith(String name, List<R> rows) {
    return new FilledTable<>(this, name, rows, rows);
  }

  private static <T> List<T> and(List<T> some, T another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
