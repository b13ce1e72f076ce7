package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.text;
import static org.placewright.input.column.Columns.year;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.uncertainty.Actual;

/** What later counts found: a file beside a pack, not one of its tables. */
public final class ActualsTable implements Table<Actual> {
  /** The least count that a percentage error can be calculated on. */
  private static final double LEAST = 0.001;

  private static final double MOST = 1e7;
  private static final double NOT_COUNTED = -1;

  private final Column<String> specialty =
      id("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> deanery =
      idOrAny("deanery", "Where; `*` for all deaneries together.").listedIn("deaneries");
  private final Column<Integer> year = year("year", "The year of the count, at 30 September.");
  private final Column<Double> headcount =
      number("headcount", "People in post.", LEAST, MOST).blankMeans(NOT_COUNTED, "not counted");
  private final Column<Double> fte =
      number("fte", "FTE in post.", LEAST, MOST).blankMeans(NOT_COUNTED, "not counted");
  private final Column<String> series =
      text("series", "Counts of one series were made in the same way; errors are given by series.")
          .blankMeans("", "not said");
  private final Shape shape =
      Shape.of("actuals", "What later counts found, to compare a projection with.")
          .required("Without a count there is nothing to compare with.")
          .keyedBy(specialty, deanery, year)
          .with(headcount, fte, series)
          .noting("A row needs a headcount, an FTE or both.")
          .noting("Rows outside the years from base_year to horizon_year are not compared.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Actual row(Fields fields) throws BadCell {
    Optional<Double> people = counted(fields.get(headcount));
    Optional<Double> equivalents = counted(fields.get(fte));
    if (people.isEmpty() && equivalents.isEmpty()) {
      throw new BadCell(
              IssueCode.MISSING_VALUE,
              "neither headcount nor fte is given.",
              "Give one of them, or delete the row.")
          .in(headcount);
    }
    return new Actual(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(year),
        people,
        equivalents,
        fields.get(series));
  }

  private static Optional<Double> counted(double value) {
    return Optional.of(value).filter(given -> given != NOT_COUNTED);
  }
}
