package org.placewright.input.table;

import static org.placewright.input.column.Columns.date;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;

import java.time.LocalDate;
import org.placewright.input.column.Column;
import org.placewright.scenario.training.Quality;

/** {@code quality.csv}: independent judgements of programmes. */
public final class QualityTable implements Table<Quality> {
  private final Column<String> programme =
      id("programme", "The programme judged.").listedIn("programmes");
  private final Column<String> assessor = id("assessor", "Who judged it.");
  private final Column<LocalDate> assessedOn = date("assessed_on", "When.");
  private final Column<Double> score =
      number("score", "The score; higher is better.", 0, 100).measuredIn("score").usually(20, 100);

  private final Shape shape =
      Shape.of("quality", "Independent judgements of programmes.")
          .ownedBy(Owner.ASSESSOR)
          .ofRecords()
          .optional("Without it no programme is judged, and `quality-threshold` closes them all.")
          .keyedBy(programme, assessor, assessedOn)
          .with(score)
          .noting("The assessor may not be the programme's own provider.")
          .noting("An assessor with an interest in the provider (interests.csv) is refused.")
          .noting("A programme that nobody has judged is a warning where others are judged.")
          .noting(
              "Scores that are 1, 2, 3 … up to their number are a warning: they look like ranks.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Quality row(Fields fields) {
    return new Quality(
        fields.get(programme), fields.get(assessor), fields.get(assessedOn), fields.get(score));
  }
}
