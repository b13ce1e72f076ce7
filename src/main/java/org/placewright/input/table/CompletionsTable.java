package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.Completion;

/** {@code completions.csv}: who completed training in past years. */
public final class CompletionsTable implements Table<Completion> {
  private final Column<String> specialty =
      id("specialty", "What they trained for.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where they trained.").listedIn("deaneries");
  private final Column<Integer> year = year("year", "The year in which they completed.");
  private final Column<Double> headcount =
      number("headcount", "People who completed.", 0, 100_000)
          .measuredIn("people")
          .comparedAlong("year", 5);

  private final Shape shape =
      Shape.of("completions", "Who completed training in past years, as counted.")
          .ofRecords()
          .optional("Without it annual does not say who completed.")
          .keyedBy(specialty, deanery, year)
          .with(headcount)
          .noting(
              "No projection and no plan depends on it: annual sets it beside what was advised,"
                  + " commissioned and filled.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Completion row(Fields fields) {
    return new Completion(
        fields.get(specialty), fields.get(deanery), fields.get(year), fields.get(headcount));
  }
}
