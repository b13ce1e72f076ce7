package org.placewright.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.row.Row;

/**
 * Reads the text of one table into rows.
 *
 * @param <R> the kind of row
 */
final class TableReader<R extends Row> {
  private final Table<R> table;
  private final RawTable raw;
  private final IssueCollector issues;
  private final List<Column<?>> columns;
  private final int[] indexes;

  TableReader(Table<R> table, RawTable raw, IssueCollector issues) {
    this.table = table;
    this.raw = raw;
    this.issues = issues;
    this.columns = table.shape().columns();
    this.indexes = columns.stream().mapToInt(c -> raw.header().indexOf(c.name())).toArray();
  }

  TableRows<R> read() {
    if (raw.header().isEmpty()) {
      return new TableRows<>(table, raw, List.of(), raw.whole());
    }
    if (!columnsAreRight()) {
      return new TableRows<>(table, RawTable.broken(raw.file()), List.of(), false);
    }
    if (raw.rows().isEmpty() && raw.whole() && table.shape().presence().asksForRows()) {
      issues.error(
          SourceLocation.inFile(raw.file()),
          IssueCode.EMPTY_FILE,
          "has a header and no rows.",
          table.shape().why());
      return new TableRows<>(table, raw, List.of(), false);
    }
    if (raw.rows().isEmpty() && raw.whole() && table.shape().mayBeLeftOut()) {
      issues.warning(
          SourceLocation.inFile(raw.file()),
          IssueCode.EMPTY_FILE,
          "has a header and no rows.",
          table.shape().why() + " Leave the file out if that is meant.");
    }
    List<Located<R>> located = new ArrayList<>(raw.rows().size());
    raw.rows().forEach(row -> row(row).ifPresent(read -> located.add(new Located<>(read, row))));
    boolean whole = raw.whole() && located.size() == raw.rows().size();
    TableRows<R> rows = new TableRows<>(table, raw, located, whole);
    new Keys<>(rows, issues).check();
    return rows;
  }

  private boolean columnsAreRight() {
    List<String> known = table.shape().columnNames();
    boolean right = true;
    for (int i = 0; i < raw.header().size(); i++) {
      String name = raw.header().get(i);
      if (!name.isEmpty() && !known.contains(name)) {
        right = false;
        SourceLocation location = new SourceLocation(raw.file(), raw.headerLine(), i + 1, name);
        String advice = Suggestion.advice(name, known);
        issues.error(
            location,
            IssueCode.UNKNOWN_COLUMN,
            "the table has no column " + Quoted.of(name) + ".",
            advice.isEmpty() ? "Its columns are " + String.join(", ", known) + "." : advice);
      }
    }
    for (Column<?> column : columns) {
      if (!raw.has(column.name()) && column.blankWords().isEmpty()) {
        right = false;
        issues.error(
            SourceLocation.onLine(raw.file(), raw.headerLine()),
            IssueCode.MISSING_COLUMN,
            "the column " + column.name() + " is not there.",
            column.meaning());
      }
    }
    return right;
  }

  private Optional<R> row(RawRow row) {
    Object[] values = new Object[columns.size()];
    boolean right = true;
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = value(columns.get(i), row.cell(indexes[i]));
      } catch (BadCell e) {
        right = false;
        values[i] = "";
        report(row, columns.get(i).name(), e);
      }
    }
    try {
      return right ? Optional.of(table.row(new Fields(columns, values))) : Optional.empty();
    } catch (BadCell e) {
      report(row, e.column(), e);
      return Optional.empty();
    }
  }

  private static <T> T value(Column<T> column, String text) throws BadCell {
    if (text.isEmpty()) {
      return column
          .blankValue()
          .orElseThrow(
              () -> new BadCell(IssueCode.MISSING_VALUE, "there is no value.", column.meaning()));
    }
    return column.kind().read(text);
  }

  private void report(RawRow row, String column, BadCell e) {
    new TableRows<>(table, raw, List.of(), false)
        .at(row, column)
        .error(issues, e.code(), e.message(), e.advice());
  }
}
