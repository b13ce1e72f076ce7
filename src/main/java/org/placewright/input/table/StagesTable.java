package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.Stage;

/** {@code stages.csv}: which specialties are entered in competition from a core one. */
public final class StagesTable implements Table<Stage> {
  private final Column<String> specialty =
      id("specialty", "The higher specialty.").listedIn("specialties");
  private final Column<String> enteredFrom =
      id("entered_from", "The core specialty whose completers compete for it.")
          .listedIn("specialties", "specialty");

  private final Shape shape =
      Shape.of("stages", "Which specialties are entered in competition from a core one.")
          .optional("Without it every specialty is run-through: entered once, for all of it.")
          .keyedBy(specialty)
          .with(enteredFrom)
          .noting("A core may feed several higher specialties; a higher one has one core.")
          .noting("A specialty without a row is run-through, or a core.")
          .noting("A core has no staff in post, vacancies or joiners: who completes it moves on.")
          .noting("The lever `higher-entry` keeps a plan to the candidates there are.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Stage row(Fields fields) {
    return new Stage(fields.get(specialty), fields.get(enteredFrom));
  }
}
