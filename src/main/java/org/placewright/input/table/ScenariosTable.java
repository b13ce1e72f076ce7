package org.placewright.input.table;

import static org.placewright.input.column.Columns.hyphenated;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.row.EditOperation;
import org.placewright.scenario.row.ScenarioEdit;
import org.placewright.scenario.row.ScenarioEditBuilder;

/** {@code scenarios.csv}: what-ifs, each a set of changes to other tables. */
public final class ScenariosTable implements Table<ScenarioEdit> {
  private final Column<String> scenario = id("scenario", "The scenario's name.");
  private final Column<String> table = id("table", "The file it changes, without `.csv`.");
  private final Column<String> where =
      text("where", "Which rows: tests joined by `&`, as `fund=madel & financial_year>=2010`.")
          .blankMeans("", "every row");
  private final Column<String> column =
      id("column", "The column it changes.").blankMeans("", "a whole row is inserted");
  private final Column<Integer> order =
      whole("order", "Changes of a scenario with a lower one are made before.", 1, 1000)
          .blankMeans(1, "1");
  private final Column<EditOperation> operation =
      hyphenated("operation", "How.", EditOperation.class);
  private final Column<String> value =
      text("value", "To what, or by how much.").blankMeans("", "set to empty");
  private final Column<String> note = text("note", "Why.").blankMeans("", "not said");

  private final Shape shape =
      Shape.of("scenarios", "What-ifs: each scenario is a set of changes to other tables.")
          .aside()
          .optional("Without it there are no scenarios to choose from.")
          .keyedBy(scenario, table, where, column, order)
          .with(operation, value, note)
          .noting(
              "A test of `where` is a column, one of `=`, `!=`, `<`, `<=`, `>` and `>=`, and a"
                  + " value. After `=` and `!=` there may be a list, `gp|surgery`, and in a column"
                  + " of numbers ranges, `2010..2013`. `*` is the star itself. Days and months are"
                  + " compared as they are written, year first.")
          .noting("Every change must match at least one row, and so must every value of a list.")
          .noting(
              "`add`, `multiply`, `at-least` (what is less becomes the value) and `at-most` need a"
                  + " column of numbers; whole numbers are rounded, halves up, and pounds to the"
                  + " penny.")
          .noting(
              "`insert` adds a row: `where` has its fields, `column=value` joined by `&`, and"
                  + " `column` and `value` are empty.")
          .noting(
              "Changes are made before the tables are checked. Those of one scenario with the same"
                  + " `order` are made at once, whatever the order of the rows; two of them to one"
                  + " field are an error ([more](../models/scenarios.md)).")
          .noting(
              "A mistake in a scenario that is not asked for is a warning: the run does without"
                  + " it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ScenarioEdit row(Fields fields) {
    return ScenarioEditBuilder.builder()
        .scenario(fields.get(scenario))
        .table(fields.get(table))
        .where(fields.get(where))
        .column(fields.get(column))
        .order(fields.get(order))
        .operation(fields.get(operation))
        .value(fields.get(value))
        .note(fields.get(note))
        .build();
  }
}
