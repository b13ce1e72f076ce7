package org.placewright.input.column;

import java.util.Optional;
import org.placewright.quantity.Interval;
import org.placewright.scenario.row.Wildcard;

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
  private final Plausible plausible;

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
    this.plausible = like.plausible;
  }

  private Column(Column<T> like, Plausible plausible) {
    this.name = like.name;
    this.kind = like.kind;
    this.meaning = like.meaning;
    this.unit = like.unit;
    this.blank = like.blank;
    this.reference = like.reference;
    this.plausible = plausible;
  }

  Column(String name, Kind<T> kind, String meaning) {
    this.name = name;
    this.kind = kind;
    this.meaning = meaning;
    this.unit = "";
    this.blank = Optional.empty();
    this.reference = Optional.empty();
    this.plausible = Plausible.ANYTHING;
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
   * The column with the numbers that are usual in it. Others are allowed, and a warning.
   *
   * @param from the least that is usual; 0 is usual wherever it is allowed
   * @param to the greatest that is usual
   * @return a column that says what surprises
   */
  public Column<T> usually(double from, double to) {
    return new Column<>(this, plausible.within(new Interval(from, to)));
  }

  /**
   * The column whose usual numbers hold only where another column of the row is low enough.
   *
   * @param other a column of whole numbers, as {@code age_to}
   * @param most the greatest number of it for which they hold
   * @return a column of which rows above that are not compared with what is usual
   */
  public Column<T> upTo(String other, int most) {
    return new Column<>(this, plausible.upTo(other, most));
  }

  /** The column with one more number that surprises nobody, as 1 where all leave. */
  public Column<T> orAlso(double number) {
    return new Column<>(this, plausible.orAlso(number));
  }

  /** The column whose numbers are usually whole, though parts are allowed. */
  public Column<T> usuallyWhole() {
    return new Column<>(this, plausible.inWholes());
  }

  /**
   * The column whose rows are compared with others that differ in one column of the key alone.
   *
   * @param along that column, as {@code year} or {@code deanery}
   * @param times how many times as much as its neighbours, or as little, makes a row stand out
   * @return a column of which a row that stands out is a warning
   */
  public Column<T> comparedAlong(String along, double times) {
    return new Column<>(this, plausible.alongside(new Neighbours(along, times)));
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

  /** What is usual in it, as far as anybody can say. */
  public Plausible plausible() {
    return plausible;
  }

  public Optional<Reference> reference() {
    return reference;
  }

  /** Whether it holds names by which rows refer to each other, or one of a few choices. */
  public boolean isNameOrChoice() {
    return kind instanceof IdKind || kind.content() == Content.CHOICE;
  }

  /** Whether a star may stand in it for anything. */
  public boolean mayBeAny() {
    return kind.words().contains(Wildcard.ANY);
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
