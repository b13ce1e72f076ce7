package org.placewright.input.column;

import java.util.Optional;

/**
 * One column of a table.
 *
 * @param <T> the value of a field
 */
public final class Column<T> {
  private final String name;
  private final Kind<T> kind;
  private final String meaning;
  private final String unit;
  private final Optional<Blank<T>> blank;
  private final Optional<Reference> reference;

  /**
   * What an empty field means.
   *
   * @param value the value it stands for
   * @param words the same in words
   */
  private record Blank<T>(T value, String words) {}

  private Column(
      Column<T> like, String unit, Optional<Blank<T>> blank, Optional<Reference> reference) {
    this.name = like.name;
    this.kind = like.kind;
    this.meaning = like.meaning;
    this.unit = unit;
    this.blank = blank;
    this.reference = reference;
  }

  Column(String name, Kind<T> kind, String meaning) {
    this.name = name;
    this.kind = kind;
    this.meaning = meaning;
    this.unit = "";
    this.blank = Optional.empty();
    this.reference = Optional.empty();
  }

  /**
   * The column with a value for empty fields.
   *
   * @param value what an empty field stands for
   * @param words the same in words
   * @return a column that need not be there
   */
  public Column<T> blankMeans(T value, String words) {
    return new Column<>(this, unit, Optional.of(new Blank<>(value, words)), reference);
  }

  /**
   * The column with a unit.
   *
   * @param measure of its numbers, as {@code FTE}
   * @return a column whose numbers are of that unit
   */
  public Column<T> measuredIn(String measure) {
    return new Column<>(this, measure, blank, reference);
  }

  /**
   * The column with values from another table.
   *
   * @param table the other table, without {@code .csv}; the column there has this one's name
   * @return a column whose every value must be in the other
   */
  public Column<T> listedIn(String table) {
    return listedIn(table, name);
  }

  public Column<T> listedIn(String table, String column) {
    return new Column<>(this, unit, blank, Optional.of(new Reference(table, column)));
  }

  public String name() {
    return name;
  }

  public Kind<T> kind() {
    return kind;
  }

  public String meaning() {
    return meaning;
  }

  /** The unit of its numbers; empty where they have none. */
  public String unit() {
    return unit;
  }

  public Optional<Reference> reference() {
    return reference;
  }

  /** What an empty field means, in words; nothing when it may not be empty. */
  public Optional<String> blankWords() {
    return blank.map(Blank::words);
  }

  /** What an empty field stands for. */
  public Optional<T> blankValue() {
    return blank.map(Blank::value);
  }

  /** The value as this column's type. */
  public T cast(Object value) {
    return kind.type().cast(value);
  }
}
