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
      Column<T> like, String meaning, Optional<Blank<T>> blank, Optional<Reference> reference) {
    this.name = like.name;
    this.kind = like.kind;
    this.meaning = meaning;
    this.blank = blank;
    this.reference = reference;
  }

  Column(String name, Kind<T> kind, String meaning) {
    this.name = name;
    this.kind = kind;
    this.meaning = meaning;
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
    return new Column<>(this, meaning, Optional.of(new Blank<>(value, words)), reference);
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
    return new Column<>(this, meaning, blank, Optional.of(new Reference(table, column)));
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
