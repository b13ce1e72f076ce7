package org.placewright.input.table;

import java.util.List;
import java.util.stream.Stream;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;

/**
 * What a table is: all that its documentation says.
 *
 * @param name its file's name without {@code .csv}
 * @param title what its rows are, a sentence
 * @param owner whose it is to fill in
 * @param presence whether a pack must have it
 * @param why what its absence would do or does, a sentence
 * @param keys how many of the columns, from the first, make the key
 * @param columns its columns, {@code source} last
 * @param notes rules beyond single fields, a sentence each
 */
public record Shape(
    String name,
    String title,
    Owner owner,
    Presence presence,
    String why,
    int keys,
    List<Column<?>> columns,
    List<String> notes) {

  /** The column that any table may have. */
  public static final String SOURCE = "source";

  public Shape {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** A table that may be left out and is the commissioner's, unless more is said. */
  public static Shape of(String name, String title) {
    Column<String> source =
        Columns.text(SOURCE, "Where the row's figures come from.").blankMeans("", "not said");
    return new Shape(
        name, title, Owner.COMMISSIONER, Presence.OPTIONAL, "", 0, List.of(source), List.of());
  }

  /** Somebody else than the commissioner fills it in. */
  public Shape ownedBy(Owner other) {
    return new Shape(name, title, other, presence, why, keys, columns, notes);
  }

  /** The file must be there and have rows. */
  public Shape required(String reason) {
    return new Shape(name, title, owner, Presence.WITH_ROWS, reason, keys, columns, notes);
  }

  /** The file must be there, if only with a header. */
  public Shape headerRequired(String reason) {
    return new Shape(name, title, owner, Presence.HEADER_AT_LEAST, reason, keys, columns, notes);
  }

  /** The file may be left out. */
  public Shape optional(String absence) {
    return new Shape(name, title, owner, Presence.OPTIONAL, absence, keys, columns, notes);
  }

  /** The columns that make a row itself. */
  public Shape keyedBy(Column<?>... key) {
    return new Shape(name, title, owner, presence, why, key.length, before(List.of(key)), notes);
  }

  /** The other columns. */
  public Shape with(Column<?>... others) {
    return new Shape(name, title, owner, presence, why, keys, before(List.of(others)), notes);
  }

  /** A rule beyond single fields. */
  public Shape noting(String note) {
    List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Shape(name, title, owner, presence, why, keys, columns, more);
  }

  private List<Column<?>> before(List<Column<?>> added) {
    int last = columns.size() - 1;
    return Stream.of(columns.subList(0, last), added, columns.subList(last, last + 1))
        .<Column<?>>flatMap(List::stream)
        .toList();
  }

  public String file() {
    return name + ".csv";
  }

  public List<Column<?>> keyColumns() {
    return columns.subList(0, keys);
  }

  public List<String> columnNames() {
    return columns.stream().<String>map(Column::name).toList();
  }
}
