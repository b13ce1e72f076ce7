package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.need.Activity;

/** {@code workload.csv}: work that is done, and the time it takes. */
public final class WorkloadTable implements Table<Activity> {
  private final Column<String> specialty = id("specialty", "Who does it.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where.").listedIn("deaneries");
  private final Column<String> activity =
      id("activity", "What is done: a health service activity of all the staff.");
  private final Column<Integer> year = year("year", "The year of the figures.");
  private final Column<Double> annualNumber =
      number("annual_number", "How often it is done in the year.", 0, 1e10)
          .measuredIn("activities a year")
          .comparedAlong("year", 5)
          .comparedAlong("deanery", 50);
  private final Column<Double> minutes =
      number("minutes", "Minutes that one takes: the service standard.", 0, 525_600)
          .measuredIn("minutes")
          .usually(0.5, 2000);

  private final Shape shape =
      Shape.of("workload", "Work that is done, and the time it takes: the method workload.")
          .optional("Without it no specialty can have the method workload.")
          .keyedBy(specialty, deanery, activity, year)
          .with(annualNumber, minutes)
          .noting(
              "Between years the work, number times minutes, lies on the straight line; before"
                  + " and after, it stays.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Activity row(Fields fields) {
    return new Activity(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(activity),
        fields.get(year),
        fields.get(annualNumber),
        fields.get(minutes));
  }
}
