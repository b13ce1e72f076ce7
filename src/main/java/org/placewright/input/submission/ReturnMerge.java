package org.placewright.input.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Located;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Issue;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.row.Row;

/**
 * One table with the providers' rows in the place of the pack's own for the same programmes, sorted
 * by key. What is found wrong with it later is reported for the file that the row came from.
 *
 * @param shape the table
 * @param rows its rows, each with where it came from
 */
record ReturnMerge(Shape shape, List<MergedRow> rows) {
  private static final String PROGRAMME = "programme";

  ReturnMerge {
    rows = List.copyOf(rows);
  }

  /** A row of the merged table, and where it came from. */
  record MergedRow(String key, List<String> cells, RawTable from, RawRow row) {
    MergedRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Merges returns into one table.
   *
   * @param pack what the pack has of it
   * @param returns what was sent, without errors
   * @return the merged table; empty when nobody sent any of it
   */
  static Optional<ReturnMerge> of(TableRows<?> pack, List<Return> returns) {
    Shape shape = pack.table().shape();
    List<MergedRow> rows = new ArrayList<>();
    Set<String> replaced = new TreeSet<>();
    for (Return one : returns) {
      Optional.ofNullable(one.tables().get(shape.name()))
          .ifPresent(table -> rows.addAll(entries(table, one)));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int programme = shape.columnNames().indexOf(PROGRAMME);
    rows.forEach(row -> replaced.add(row.cells().get(programme)));
    kept(pack).stream()
        .filter(row -> !replaced.contains(row.cells().get(programme)))
        .forEach(rows::add);
    rows.sort(Comparator.comparing(MergedRow::key));
    return Optional.of(new ReturnMerge(shape, rows));
  }

  private static <R extends Row> List<MergedRow> kept(TableRows<R> table) {
    List<MergedRow> entries = new ArrayList<>();
    for (Located<R> row : table.located()) {
      entries.add(new MergedRow(row.row().key(), cells(table, row.raw()), table.raw(), row.raw()));
    }
    return entries;
  }

  private static <R extends Row> List<MergedRow> entries(TableRows<R> table, Return sent) {
    ReturnCover cover = sent.cover().orElseThrow();
    List<MergedRow> entries = new ArrayList<>();
    for (MergedRow row : kept(table)) {
      List<String> cells = new ArrayList<>(row.cells());
      String own = cells.remove(cells.size() - 1);
      String source = ReturnSources.of(sent.provider(), cover);
      cells.add(own.isEmpty() ? source : source + ": " + own);
      entries.add(new MergedRow(row.key(), cells, row.from(), row.row()));
    }
    return entries;
  }

  /** The cells in the order of the table's columns, the source last. */
  private static List<String> cells(TableRows<?> table, RawRow row) {
    List<String> cells = new ArrayList<>();
    for (String column : table.table().shape().columnNames()) {
      String text = table.raw().cell(row, column);
      boolean signed = text.startsWith("+") && !column.equals(Shape.SOURCE);
      // A plus would be written as text, so that no spreadsheet takes it for a formula.
      cells.add(signed ? text.substring(1) : text);
    }
    return cells;
  }

  /** The table as text, the row of index i on line i + 2. */
  RawTable text() {
    List<RawRow> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(new RawRow(i + 2, rows.get(i).cells()));
    }
    return new RawTable(shape.file(), 1, shape.columnNames(), lines, true);
  }

  /** How many rows of the pack stay, by programme. */
  static Map<String, Integer> carriedOver(TableRows<?> pack, Set<String> replaced) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Located<?> row : pack.located()) {
      String programme = pack.raw().cell(row.raw(), PROGRAMME);
      if (!replaced.contains(programme)) {
        counts.merge(programme, 1, Integer::sum);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /** The programmes that a table has rows for. */
  static Set<String> programmes(TableRows<?> table) {
    Set<String> programmes = new TreeSet<>();
    table.located().forEach(row -> programmes.add(table.raw().cell(row.raw(), PROGRAMME)));
    return programmes;
  }

  /** The same issue, at the location that the row came from. */
  Issue asSent(Issue issue) {
    SourceLocation at = issue.location();
    int index = at.line() - 2;
    if (!at.file().equals(shape.file()) || index < 0 || index >= rows.size()) {
      return issue;
    }
    MergedRow entry = rows.get(index);
    SourceLocation location =
        at.header().isEmpty()
            ? SourceLocation.onLine(entry.from().file(), entry.row().line())
            : entry.from().location(entry.row(), at.header());
    return new Issue(location, issue.severity(), issue.code(), issue.message(), issue.advice());
  }
}
