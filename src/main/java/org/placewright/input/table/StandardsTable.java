package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.need.StaffingStandard;

/** {@code standards.csv}: units of service and the staff that a standard requires for them. */
public final class StandardsTable implements Table<StaffingStandard> {
  private final Column<String> specialty =
      id("specialty", "Who is needed.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where.").listedIn("deaneries");
  private final Column<String> unit = id("unit", "What is counted: beds, births, sessions.");
  private final Column<Integer> year = year("year", "The year of the figures.");
  private final Column<Double> units =
      number("units", "How many, in the year.", 0, 1e10)
          .measuredIn("units")
          .comparedAlong("year", 5);
  private final Column<Double> fte =
      number("fte", "FTE that the standard requires.", 0, 1e6)
          .measuredIn("FTE")
          .comparedAlong("deanery", 30);
  private final Column<Double> perUnits =
      number("per_units", "The number of units that these FTE are for.", 1e-6, 1e10)
          .measuredIn("units")
          .blankMeans(1.0, "one");

  private final Shape shape =
      Shape.of(
              "standards",
              "Units of service and the staff a standard requires: the method standard.")
          .optional("Without it no specialty can have the method standard.")
          .keyedBy(specialty, deanery, unit, year)
          .with(units, fte, perUnits)
          .noting("Units of different names are added up.")
          .noting(
              "Between years the FTE of a unit lie on the straight line; before and after, they"
                  + " stay.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public StaffingStandard row(Fields fields) {
    return new StaffingStandard(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(unit),
        fields.get(year),
        fields.get(units),
        fields.get(fte),
        fields.get(perUnits));
  }
}
