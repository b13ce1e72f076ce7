package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.TraineesInPost;

/** {@code trainees.csv}: trainees in post in the base year. */
public final class TraineesTable implements Table<TraineesInPost> {
  private final Column<String> specialty =
      id("specialty", "What they train for.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where they train.").listedIn("deaneries");
  private final Column<Integer> yearOfTraining =
      whole("year_of_training", "The year of training they are in.", 1, 20)
          .measuredIn("year of training");
  private final Column<Double> headcount =
      number("headcount", "People.", 0, 1_000_000)
          .measuredIn("trainees")
          .usuallyWhole()
          .comparedAlong("year_of_training", 20)
          .comparedAlong("deanery", 50);

  private final Shape shape =
      Shape.of("trainees", "Trainees in post in the base year.")
          .ofRecords()
          .headerRequired("Without it, nobody would complete before the plan's own intakes do.")
          .keyedBy(specialty, deanery, yearOfTraining)
          .with(headcount)
          .noting(
              "A year of training beyond the specialty's training_years is a warning, and more"
                  + " than 2 beyond it an error; years of time out come on top.")
          .noting(
              "Where intakes.csv has entrants that can be in training and there is no row for their"
                  + " year, that is a warning, for a whole specialty or deanery an error; 0 says that"
                  + " all have left.")
          .noting(
              "year_of_training counts from the intake. With time_out.csv, those out of training"
                  + " for a time are among them too.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public TraineesInPost row(Fields fields) {
    return new TraineesInPost(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(yearOfTraining),
        fields.get(headcount));
  }
}
