package org.placewright.input.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * A return as one sheet: a row for each programme and year, with the columns of all of a provider's
 * tables side by side, and who sent it in the first row. Each table is then a view of the sheet in
 * which the other columns have no name, so that lines and columns stay those of the file.
 */
final class ReturnSheet {
  /** What tables of single years and tables of spans both call their year in a sheet. */
  static final String YEAR = "year";

  static final String FROM_YEAR = "from_year";
  private static final String TO_YEAR = "to_year";

  private final RawTable sheet;
  private final IssueCollector issues;

  private ReturnSheet(RawTable sheet, IssueCollector issues) {
    this.sheet = sheet;
    this.issues = issues;
  }

  static SubmittedText of(String provider, RawTable text, IssueCollector issues) {
    RawTable sheet = new Wall(issues).withoutForeign(text, columns());
    return new ReturnSheet(sheet, issues).sent(provider);
  }

  private static List<Shape> shapes() {
    return Tables.ownedBy(Owner.PROVIDER).stream().map(table -> table.shape()).toList();
  }

  /** The columns a sheet may have. */
  static List<String> columns() {
    Set<String> names = new LinkedHashSet<>();
    for (Shape shape : shapes()) {
      shape.columnNames().forEach(name -> names.add(name.equals(FROM_YEAR) ? YEAR : name));
    }
    names.remove(TO_YEAR);
    names.remove(Shape.SOURCE);
    names.addAll(new CoverTable().names());
    names.add(Shape.SOURCE);
    return List.copyOf(names);
  }

  private SubmittedText sent(String provider) {
    Map<String, RawTable> tables = new TreeMap<>();
    boolean known = columnsAreKnown();
    for (Shape shape : known ? shapes() : List.<Shape>of()) {
      if (shape.columns().stream().anyMatch(column -> isOwn(column, shape))) {
        tables.put(shape.name(), view(shape));
      }
    }
    if (known && tables.isEmpty() && sheet.whole()) {
      issues.error(
          SourceLocation.onLine(sheet.file(), sheet.headerLine()),
          IssueCode.MISSING_COLUMN,
          "the return says nothing.",
          "Its columns are " + String.join(", ", columns()) + ".");
    }
    return new SubmittedText(provider, sheet.file(), cover(known), tables, issues);
  }

  private boolean columnsAreKnown() {
    boolean known = true;
    for (int i = 0; i < sheet.header().size(); i++) {
      String name = sheet.header().get(i);
      if (!name.isEmpty() && !columns().contains(name)) {
        known = false;
        String nearest = Suggestion.advice(name, columns());
        issues.error(
            new SourceLocation(sheet.file(), sheet.headerLine(), i + 1, name),
            IssueCode.UNKNOWN_COLUMN,
            "a return in one file has no column " + Quoted.of(name) + ".",
            nearest.isEmpty() ? "Its columns are " + String.join(", ", columns()) + "." : nearest);
      }
    }
    return known;
  }

  /** Whether the sheet has a column that says something in this table and in no other. */
  private boolean isOwn(Column<?> column, Shape shape) {
    return !shape.keyColumns().contains(column)
        && !column.name().equals(Shape.SOURCE)
        && sheet.has(column.name());
  }

  private RawTable view(Shape shape) {
    boolean first = shapes().get(0).name().equals(shape.name());
    List<String> header = new ArrayList<>();
    for (String name : sheet.header()) {
      boolean renamed = name.equals(YEAR) && !shape.columnNames().contains(YEAR);
      String here = renamed ? FROM_YEAR : name;
      header.add(shape.columnNames().contains(here) ? here : "");
    }
    List<RawRow> rows =
        sheet.rows().stream()
            .filter(row -> says(row, shape) || (first && saysNothing(row)))
            .toList();
    return new RawTable(sheet.file(), sheet.headerLine(), header, rows, sheet.whole());
  }

  private boolean says(RawRow row, Shape shape) {
    return shape.columns().stream()
        .filter(column -> isOwn(column, shape))
        .anyMatch(column -> !sheet.cell(row, column.name()).isEmpty());
  }

  /** A programme without figures is a mistake; a row with a cover alone is none. */
  private boolean saysNothing(RawRow row) {
    return shapes().stream().noneMatch(shape -> says(row, shape))
        && !sheet.cell(row, "programme").isEmpty();
  }

  private RawTable cover(boolean known) {
    List<String> names = new CoverTable().names();
    if (!known || !sheet.whole() || sheet.header().isEmpty()) {
      return RawTable.broken(sheet.file());
    }
    List<String> header =
        sheet.header().stream().map(name -> names.contains(name) ? name : "").toList();
    Map<List<String>, RawRow> covers = new LinkedHashMap<>();
    for (RawRow row : sheet.rows()) {
      List<String> cells = names.stream().map(name -> sheet.cell(row, name)).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        covers.putIfAbsent(cells, row);
      }
    }
    Optional<RawRow> first = sheet.rows().stream().findFirst();
    List<RawRow> rows =
        covers.isEmpty() ? first.map(List::of).orElse(List.of()) : List.copyOf(covers.values());
    return new RawTable(sheet.file(), sheet.headerLine(), header, rows, true);
  }
}
