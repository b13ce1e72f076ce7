package org.placewright.input.overlay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.scenario.row.EditOperation;
import org.placewright.scenario.row.ScenarioEdit;

/**
 * Finds out what each change is for.
 *
 * @param tables as they are before it
 * @param report where mistakes go
 */
record TargetReader(Map<String, RawTable> tables, EditReport report) {
  private static final List<String> OWN = List.of("scenarios", "scenario_cases");

  /** What a change is for; empty when it cannot be made. */
  Optional<Target> read(Located<ScenarioEdit> edit) {
    ScenarioEdit row = edit.row();
    List<String> others = Tables.names().stream().filter(name -> !OWN.contains(name)).toList();
    Optional<Shape> shape = Tables.shape(row.table()).filter(s -> others.contains(s.name()));
    if (shape.isEmpty()) {
      String message = "there is no table " + Quoted.of(row.table()) + " to change.";
      report.wrong(edit, "table", message, Suggestion.advice(row.table(), others));
      return Optional.empty();
    }
    RawTable table = Optional.ofNullable(tables.get(row.table())).orElseThrow();
    if (table.header().isEmpty()) {
      if (table.whole()) {
        String advice = row.operation() == EditOperation.INSERT ? "Add it, with its header." : "";
        report.wrong(edit, "table", "this pack has no " + table.file() + ".", advice);
      }
      return Optional.empty();
    }
    return row.operation() == EditOperation.INSERT
        ? ofRow(edit, shape.get(), table)
        : ofColumn(edit, shape.get(), table);
  }

  private Optional<Target> ofRow(Located<ScenarioEdit> edit, Shape shape, RawTable table) {
    Optional<List<RowTest>> fields = new WhereReader(table, shape, report).read(edit);
    if (!edit.row().column().isEmpty() || !edit.row().value().isEmpty()) {
      String column = edit.row().column().isEmpty() ? "value" : "column";
      report.wrong(edit, column, "a whole row has no " + column + ".", "Name its fields in where.");
      return Optional.empty();
    }
    boolean plain =
        fields.stream()
            .flatMap(List::stream)
            .allMatch(test -> test.how() == Relation.IS && test.values().size() == 1);
    if (!plain || edit.row().where().isEmpty()) {
      report.wrong(edit, "where", "a row to insert needs its fields.", "Write column=value & ….");
      return Optional.empty();
    }
    return fields.map(all -> new Target(table, Optional.empty(), all));
  }

  private Optional<Target> ofColumn(Located<ScenarioEdit> edit, Shape shape, RawTable table) {
    String name = edit.row().column();
    Optional<Column<?>> column =
        shape.columns().stream().filter(c -> c.name().equals(name)).findFirst();
    if (column.isEmpty() || !table.has(name)) {
      String message = table.file() + " has no column " + Quoted.of(name) + ".";
      report.wrong(edit, "column", message, Suggestion.advice(name, table.header()));
      return Optional.empty();
    }
    if (edit.row().operation() != EditOperation.SET && !canCalculate(edit, column.get())) {
      return Optional.empty();
    }
    return new WhereReader(table, shape, report)
        .read(edit)
        .map(tests -> new Target(table, column, tests));
  }

  private boolean canCalculate(Located<ScenarioEdit> edit, Column<?> column) {
    // Settings are text to their table, even those that are numbers.
    boolean numbers =
        edit.row().table().equals("settings") || column.kind().write(BigDecimal.ZERO).isPresent();
    if (!numbers) {
      report.wrong(edit, "operation", column.name() + " does not hold numbers.", "Use set.");
    }
    return numbers && hasAmount(edit);
  }

  private boolean hasAmount(Located<ScenarioEdit> edit) {
    EditOperation operation = edit.row().operation();
    if (edit.row().value().isEmpty()) {
      String how =
          switch (operation) {
            case ADD -> "to add";
            case MULTIPLY -> "to multiply by";
            default -> "for " + operation.name().toLowerCase(Locale.ROOT).replace('_', '-');
          };
      String message = "there is no number " + how + ".";
      report.wrong(edit, "value", message, "Give one; set alone may leave it empty.");
      return false;
    }
    try {
      NumberField.read(edit.row().value());
      return true;
    } catch (BadCell e) {
      report.wrong(edit, "value", e.code(), new EditReport.Said(e.message(), e.advice()));
      return false;
    }
  }
}
