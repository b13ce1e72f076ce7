package org.placewright.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.ScenariosTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.ScenarioEdit;

/** The changes of scenarios to the text of tables. All are checked; the chosen ones are made. */
final class ScenarioOverlay {
  private final Map<String, RawTable> tables;
  private final IssueCollector issues;
  private final TableRows<ScenarioEdit> edits;

  ScenarioOverlay(Map<String, RawTable> tables, IssueCollector issues) {
    this.tables = new TreeMap<>(tables);
    this.issues = issues;
    RawTable raw = Optional.ofNullable(tables.get("scenarios")).orElseThrow();
    // What is wrong with the table itself is reported when it is read with the others.
    this.edits = TableRows.read(new ScenariosTable(), raw, new IssueCollector());
  }

  Map<String, RawTable> apply(Optional<String> scenario) {
    scenario.ifPresent(this::mustExist);
    edits.located().stream()
        .sorted(Comparator.comparing(edit -> edit.row().key()))
        .forEach(edit -> apply(edit, scenario.equals(Optional.of(edit.row().scenario()))));
    return tables;
  }

  private void mustExist(String scenario) {
    TreeSet<String> names = new TreeSet<>();
    edits.rows().forEach(edit -> names.add(edit.scenario()));
    if (!names.contains(scenario)) {
      String list =
          names.isEmpty() ? "There are none." : "There are " + String.join(", ", names) + ".";
      String near = Suggestion.advice(scenario, names);
      issues.error(
          SourceLocation.inFile("scenarios.csv"),
          IssueCode.BAD_SCENARIO,
          "there is no scenario " + Quoted.of(scenario) + ".",
          near.isEmpty() ? list : near + " " + list);
    }
  }

  private void apply(Located<ScenarioEdit> located, boolean chosen) {
    ScenarioEdit edit = located.row();
    List<String> others = Tables.names().stream().filter(n -> !n.equals("scenarios")).toList();
    Optional<Shape> shape = Tables.shape(edit.table()).filter(s -> others.contains(s.name()));
    if (shape.isEmpty()) {
      wrong(located, "table", "there is no table " + Quoted.of(edit.table()) + " to change.")
          .advise(Suggestion.advice(edit.table(), others));
      return;
    }
    RawTable table = Optional.ofNullable(tables.get(edit.table())).orElseThrow();
    if (table.header().isEmpty()) {
      if (table.whole()) {
        wrong(located, "table", "this pack has no " + table.file() + ".").advise("");
      }
      return;
    }
    column(located, shape.get(), table)
        .flatMap(column -> changed(located, column, table))
        .filter(rows -> chosen)
        .ifPresent(rows -> tables.put(edit.table(), table.withRows(rows)));
  }

  private Optional<Column<?>> column(Located<ScenarioEdit> located, Shape shape, RawTable table) {
    ScenarioEdit edit = located.row();
    Optional<Column<?>> column =
        shape.columns().stream().filter(c -> c.name().equals(edit.column())).findFirst();
    if (column.isEmpty() || !table.has(edit.column())) {
      wrong(located, "column", table.file() + " has no column " + Quoted.of(edit.column()) + ".")
          .advise(Suggestion.advice(edit.column(), table.header()));
      return Optional.empty();
    }
    if (edit.operation() != Operation.SET) {
      return number(located).flatMap(number -> column).filter(c -> holdsNumbers(located, c));
    }
    return column;
  }

  private boolean holdsNumbers(Located<ScenarioEdit> located, Column<?> column) {
    // Settings are text to their table, even those that are numbers.
    boolean holds =
        located.row().table().equals("settings")
            || column.kind().write(BigDecimal.ZERO).isPresent();
    if (!holds) {
      wrong(located, "operation", column.name() + " does not hold numbers.").advise("Use set.");
    }
    return holds;
  }

  private Optional<BigDecimal> number(Located<ScenarioEdit> located) {
    if (located.row().value().isEmpty()) {
      String how = located.row().operation().name().toLowerCase(Locale.ROOT);
      wrong(located, "value", "there is no number to " + how + (how.equals("add") ? "." : " by."))
          .advise("Give one; set alone may leave it empty.");
      return Optional.empty();
    }
    try {
      Columns.number("value", "", -1e12, 1e12).kind().read(located.row().value());
      return Optional.of(new BigDecimal(located.row().value()));
    } catch (BadCell e) {
      edits.at(located, "value").error(issues, e.code(), e.message(), e.advice());
      return Optional.empty();
    }
  }

  private Optional<List<RawRow>> changed(
      Located<ScenarioEdit> located, Column<?> column, RawTable table) {
    Optional<Map<String, String>> where = where(located, table);
    if (where.isEmpty()) {
      return Optional.empty();
    }
    List<RawRow> rows = new ArrayList<>(table.rows().size());
    boolean any = false;
    for (RawRow row : table.rows()) {
      boolean matches =
          where.get().entrySet().stream()
              .allMatch(test -> table.cell(row, test.getKey()).equals(test.getValue()));
      any |= matches;
      if (matches) {
        hasNumber(row, located, column, table);
      }
      rows.add(matches ? changed(row, located, column, table) : row);
    }
    if (!any && table.whole()) {
      wrong(located, "where", "no row of " + table.file() + " matches.")
          .advise("Values are compared as text.");
    }
    return any ? Optional.of(rows) : Optional.empty();
  }

  /** What is blank cannot be calculated with; a column that may not be blank says so itself. */
  private void hasNumber(
      RawRow row, Located<ScenarioEdit> located, Column<?> column, RawTable table) {
    if (located.row().operation() != Operation.SET && table.cell(row, column.name()).isEmpty()) {
      column
          .blankWords()
          .ifPresent(
              words ->
                  issues.error(
                      table.location(row, column.name()),
                      IssueCode.BAD_SCENARIO,
                      "scenarios.csv:" + located.raw().line() + " calculates with an empty field.",
                      "Write out what empty means here: " + words + "."));
    }
  }

  private static RawRow changed(
      RawRow row, Located<ScenarioEdit> located, Column<?> column, RawTable table) {
    int index = table.header().indexOf(column.name());
    String text = new FieldEdit(located.row()).of(row.cell(index), column);
    return row.edited(index, text, located.raw().line());
  }

  private Optional<Map<String, String>> where(Located<ScenarioEdit> located, RawTable table) {
    Map<String, String> tests = new TreeMap<>();
    if (located.row().where().isEmpty()) {
      return Optional.of(tests);
    }
    for (String test : located.row().where().split("&", -1)) {
      int equals = test.indexOf('=');
      String name = equals < 0 ? test.strip() : test.substring(0, equals).strip();
      if (equals < 0 || !table.has(name)) {
        wrong(
                located,
                "where",
                Quoted.of(test.strip()) + " is no column=value of " + table.file() + ".")
            .advise(Suggestion.advice(name, table.header()));
        return Optional.empty();
      }
      tests.put(name, test.substring(equals + 1).strip());
    }
    return Optional.of(tests);
  }

  private Wrong wrong(Located<ScenarioEdit> edit, String column, String message) {
    return advice -> edits.at(edit, column).error(issues, IssueCode.BAD_SCENARIO, message, advice);
  }

  /** What is wrong with an edit, to be reported with advice. */
  private interface Wrong {
    void advise(String advice);
  }
}
