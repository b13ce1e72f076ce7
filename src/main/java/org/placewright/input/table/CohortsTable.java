package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.optionalFraction;
import static org.placewright.input.column.Columns.year;

import java.util.OptionalDouble;
import org.placewright.input.column.Column;
import org.placewright.scenario.training.IntakeCohort;

/** {@code cohorts.csv}: how intakes differ. */
public final class CohortsTable implements Table<IntakeCohort> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<Integer> from =
      year("from_intake_year", "The first intake it holds for.")
          .blankMeans(IntakeCohort.ANY_YEAR, "every intake");
  private final Column<Double> completing =
      fraction("completing_share", "The share of those at the end of training who complete.")
          .usually(0.4, 1)
          .blankMeans(1.0, "1");
  private final Column<OptionalDouble> shareFemale =
      optionalFraction(
          "share_female",
          "The share of entrants who are women.",
          "the share_female of training.csv");

  private final Shape shape =
      Shape.of("cohorts", "How intakes differ: in who completes, and in who enters.")
          .optional("Without it all intakes are alike.")
          .keyedBy(specialty, from)
          .with(completing, shareFemale)
          .byDefault(completing, "1")
          .byDefault(shareFemale, "the share_female of training.csv")
          .noting(
              "A row holds for its intake and later ones, until the next row of its specialty. The"
                  + " most specific specialty wins.")
          .noting(
              "Trainees in post belong to the intake that their year_of_training gives: in year 1"
                  + " to that of the base year, in year 2 to the one before.")
          .noting(
              "completing_share comes beside annual_attrition: where it is the whole return on"
                  + " training, annual_attrition is 0. Who does not complete leaves at the end of"
                  + " training.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public IntakeCohort row(Fields fields) {
    return new IntakeCohort(
        fields.get(specialty), fields.get(from), fields.get(completing), fields.get(shareFemale));
  }
}
