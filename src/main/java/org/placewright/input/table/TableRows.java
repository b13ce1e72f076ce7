package org.placewright.input.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.WrittenRows;

/**
 * What was read of one table.
 *
 * @param <R> the kind of row
 * @param table what was read
 * @param raw its text
 * @param located the rows that could be read
 * @param whole whether that is all of them
 */
public record TableRows<R extends Row>(
    Table<R> table, RawTable raw, List<Located<R>> located, boolean whole) {
  public TableRows {
    located = List.copyOf(located);
  }

  /**
   * Reads the text of a table into rows.
   *
   * @param <R> the kind of row
   * @param table one of a pack or beside it
   * @param raw its text
   * @param issues collects what is wrong with its columns, fields and keys
   * @return the rows that could be read
   */
  public static <R extends Row> TableRows<R> read(
      Table<R> table, RawTable raw, IssueCollector issues) {
    return new TableReader<>(table, raw, issues).read();
  }

  public List<R> rows() {
    return located.stream().map(Located::row).toList();
  }

  /** Where the rows that could be read are written. */
  Stream<WrittenRows.WrittenRow> written() {
    String name = table.shape().name();
    return located.stream()
        .map(
            row ->
                new WrittenRows.WrittenRow(
                    name,
                    row.row().key(),
                    row.raw().line(),
                    raw.header(),
                    row.raw().cells(),
                    row.raw().edits()));
  }

  public SourceLocation location(Located<R> row, String column) {
    return raw.location(row.raw(), column);
  }

  /** The location of the table as a whole. */
  public SourceLocation location() {
    return SourceLocation.inFile(raw.file());
  }

  /** An issue with one field of a row. */
  public Problem at(Located<R> row, String column) {
    return at(row.raw(), column);
  }

  /** An issue with one field of a row of text. */
  public Problem at(RawRow row, String column) {
    return new Problem(raw.location(row, column), editOf(row, column));
  }

  private String editOf(RawRow row, String column) {
    Optional<Integer> edit =
        raw.has(column)
            ? Optional.ofNullable(row.edits().get(raw.header().indexOf(column)))
            : row.edits().values().stream().findFirst();
    return edit.map(line -> " (The scenario changed this: scenarios.csv:" + line + ".)").orElse("");
  }

  /**
   * An issue that is yet to be reported.
   *
   * @param location of the field
   * @param edit what a scenario did there, nothing when none did
   */
  public record Problem(SourceLocation location, String edit) {
    public void error(IssueCollector issues, IssueCode code, String message, String advice) {
      issues.add(new Issue(location, Severity.ERROR, code, message + edit, advice));
    }

    public void warning(IssueCollector issues, IssueCode code, String message, String advice) {
      issues.add(new Issue(location, Severity.WARNING, code, message + edit, advice));
    }
  }
}
