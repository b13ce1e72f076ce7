package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.ScenarioEdit;

/** {@code scenarios.csv}: what-ifs, each a set of changes to other tables. */
public final class ScenariosTable implements Table<ScenarioEdit> {
  private final Column<String> scenario = id("scenario", "The scenario's name.");
  private final Column<String> table = id("table", "The file it changes, without `.csv`.");
  private final Column<String> where =
      text("where", "Which rows: `column=value`, several joined by `&`.")
          .blankMeans("", "every row");
  private final Column<String> column = id("column", "The column it changes.");
  private final Column<Operation> operation = oneOf("operation", "How.", Operation.class);
  private final Column<String> value =
      text("value", "To what, or by how much.").blankMeans("", "set to empty");
  private final Column<String> note = text("note", "Why.").blankMeans("", "not said");

  private final Shape shape =
      Shape.of("scenarios", "What-ifs: each scenario is a set of changes to other tables.")
          .aside()
          .optional("Without it there are no scenarios to choose from.")
          .keyedBy(scenario, table, where, column)
          .with(operation, value, note)
          .noting(
              "The changes of a scenario are made before the tables are checked, in the order"
                  + " of table, where and column, not of the rows: a change to every row"
                  + " comes first.")
          .noting(
              "`where` compares text; `*` in it is the star itself. Every change must match at"
                  + " least one row.")
          .noting(
              "`add` and `multiply` need a column of numbers; whole numbers are rounded, halves"
                  + " up, and pounds to the penny.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ScenarioEdit row(Fields fields) {
    return new ScenarioEdit(
        fields.get(scenario),
        fields.get(table),
        fields.get(where),
        fields.get(column),
        fields.get(operation),
        fields.get(value),
        fields.get(note));
  }
}
