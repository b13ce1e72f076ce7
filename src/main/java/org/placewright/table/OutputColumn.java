package org.placewright.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of an output table: what it is called, what it means and where its value comes from.
 *
 * @param <R> the row
 */
public final class OutputColumn<R> {
  private final ColumnHeading heading;
  private final Source<R, ?> source;

  private OutputColumn(ColumnHeading heading, Source<R, ?> source) {
    this.heading = heading;
    this.source = source;
  }

  /** A value that keeps its type until it is written. */
  private record Source<R, V>(Function<R, V> value, Function<V, String> format) {
    String text(R row) {
      return format.apply(value.apply(row));
    }

    <T> Source<T, V> of(Function<T, R> part) {
      return new Source<>(part.andThen(value), format);
    }
  }

  /**
   * Declares a column that every row has a value for.
   *
   * @param name in the header
   * @param meaning a sentence
   * @param format how its values are written
   * @param value of a row
   * @return the column
   * @param <R> the row
   * @param <V> the value
   */
  public static <R, V> OutputColumn<R> of(
      String name, String meaning, ValueFormat<V> format, Function<R, V> value) {
    return new OutputColumn<>(
        ColumnHeadingBuilder.builder()
            .name(name)
            .type(format.type())
            .unit(format.unit())
            .meaning(meaning)
            .values(List.of())
            .blank(Optional.empty())
            .inFullOnly(false)
            .build(),
        new Source<>(value, format.text()));
  }

  /**
   * A column of something that a row may not have.
   *
   * @param part what a row may have
   * @param blank what an empty cell means
   * @param column of that part
   * @return a column with empty cells where there is none
   * @param <R> the row
   * @param <P> the part
   */
  public static <R, P> OutputColumn<R> optional(
      Function<R, Optional<P>> part, String blank, OutputColumn<P> column) {
    return new OutputColumn<>(
        column.heading.withBlank(blank),
        new Source<R, Optional<P>>(part, found -> found.map(column.source::text).orElse("")));
  }

  /**
   * The column for rows that hold its own.
   *
   * @param part its own row
   * @return a column of the same name
   * @param <T> the row that holds it
   */
  public <T> OutputColumn<T> within(Function<T, R> part) {
    return new OutputColumn<>(heading, source.of(part));
  }

  /** The column, some of whose texts are empty. */
  public OutputColumn<R> blank(String words) {
    return new OutputColumn<>(heading.withBlank(words), source);
  }

  /** The column with the only values that it has. */
  public OutputColumn<R> oneOf(List<String> values) {
    return new OutputColumn<>(heading.withValues(values), source);
  }

  /** The column, which only the table in full detail has. */
  public OutputColumn<R> inFullOnly() {
    return new OutputColumn<>(heading.ofFullDetail(), source);
  }

  public ColumnHeading heading() {
    return heading;
  }

  /** The value of a row, as every file has it; empty where it has none. */
  String text(R row) {
    return source.text(row);
  }
}
