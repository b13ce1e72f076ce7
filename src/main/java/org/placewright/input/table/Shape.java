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
 * @param owner who fills it in
 * @param presence whether a pack must have it
 * @param why what its absence would do or does, a sentence
 * @param keys how many of the columns, from the first, make the key
 * @param columns its columns, {@code source} last
 * @param notes rules beyond single fields, a sentence each
 * @param use what a run uses its rows for
 * @param defaults what holds where no row says otherwise
 */
public record Shape(
    String name,
    String title,
    Owner owner,
    Presence presence,
    String why,
    int keys,
    List<Column<?>> columns,
    List<String> notes,
    Use use,
    List<DefaultValue> defaults) {

  /** The column that any table may have. */
  public static final String SOURCE = "source";

  public Shape {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
    defaults = List.copyOf(defaults);
  }

  /** A table that may be left out and is the commissioner's, unless more is said. */
  public static Shape of(String name, String title) {
    Column<String> source =
        Columns.text(SOURCE, "Where the row's figures come from.").blankMeans("", "not said");
    return ofColumns(name, title, List.of(source), Use.PARAMETERS);
  }

  /** A table about sources, whose own {@code source} is the key. */
  static Shape ofSources(String name, String title) {
    return ofColumns(name, title, List.of(), Use.ASIDE);
  }

  private static Shape ofColumns(String name, String title, List<Column<?>> columns, Use use) {
    return new Shape(
        name,
        title,
        Owner.COMMISSIONER,
        Presence.OPTIONAL,
        "",
        0,
        columns,
        List.of(),
        use,
        List.of());
  }

  /** Somebody else than the commissioner fills it in. */
  public Shape ownedBy(Owner other) {
    return new Shape(name, title, other, presence, why, keys, columns, notes, use, defaults);
  }

  /** The file must be there and have rows. */
  public Shape required(String reason) {
    return present(Presence.WITH_ROWS, reason);
  }

  /** The file must be there and have rows, where a plan is to be made. */
  public Shape requiredByPlan(String reason) {
    return present(Presence.WITH_ROWS_FOR_PLAN, reason);
  }

  /** The file must be there, if only with a header, where a plan is to be made. */
  public Shape headerRequiredByPlan(String reason) {
    return present(Presence.HEADER_FOR_PLAN, reason);
  }

  /** The file must be there, if only with a header. */
  public Shape headerRequired(String reason) {
    return present(Presence.HEADER_AT_LEAST, reason);
  }

  /**
   * Whether a file without rows says no more than no file, and something would follow from rows.
   */
  public boolean mayBeLeftOut() {
    return presence == Presence.OPTIONAL && use == Use.PARAMETERS;
  }

  /** The file may be left out. */
  public Shape optional(String absence) {
    return present(Presence.OPTIONAL, absence);
  }

  private Shape present(Presence as, String reason) {
    return new Shape(name, title, owner, as, reason, keys, columns, notes, use, defaults);
  }

  /** The columns that make a row itself. */
  public Shape keyedBy(Column<?>... key) {
    return withColumns(key.length, before(List.of(key)));
  }

  /** Adds the columns beside the key. */
  public Shape with(Column<?>... others) {
    return withColumns(keys, before(List.of(others)));
  }

  private Shape withColumns(int key, List<Column<?>> all) {
    return new Shape(name, title, owner, presence, why, key, all, notes, use, defaults);
  }

  /** Adds a rule beyond single fields. */
  public Shape noting(String note) {
    List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Shape(name, title, owner, presence, why, keys, columns, more, use, defaults);
  }

  /** Its rows are records of who and what is there. */
  public Shape ofRecords() {
    return usedFor(Use.RECORDS);
  }

  /** Its rows are not used by the models. */
  public Shape aside() {
    return usedFor(Use.ASIDE);
  }

  private Shape usedFor(Use other) {
    return new Shape(name, title, owner, presence, why, keys, columns, notes, other, defaults);
  }

  /** What a column's value is where no row says otherwise. */
  public Shape byDefault(Column<?> column, String value) {
    return byDefault(column, value, "");
  }

  /** What a column's value is where no row says otherwise, in packs with rows in another table. */
  public Shape byDefault(Column<?> column, String value, String where) {
    return byDefault(new DefaultValue(column.name(), value, false, where));
  }

  /** What a column's value is where the table has no rows. */
  public Shape whenEmpty(Column<?> column, String value) {
    return byDefault(new DefaultValue(column.name(), value, true, ""));
  }

  private Shape byDefault(DefaultValue added) {
    List<DefaultValue> more = Stream.concat(defaults.stream(), Stream.of(added)).toList();
    return new Shape(name, title, owner, presence, why, keys, columns, notes, use, more);
  }

  private List<Column<?>> before(List<Column<?>> added) {
    int last = columns.size() - 1;
    boolean endsInSource = last >= keys && columns.get(last).name().equals(SOURCE);
    int at = endsInSource ? last : columns.size();
    return Stream.of(columns.subList(0, at), added, columns.subList(at, columns.size()))
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
