package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.year;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.Code;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Driver;
import org.placewright.scenario.DriverRow;
import org.placewright.scenario.Row;

/** {@code demand_drivers.csv}: yearly changes in demand other than from the population. */
public final class DemandDriversTable implements Table<DriverRow> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> deanery = idOrAny("deanery", "The deanery.").listedIn("deaneries");
  private final Column<Driver> driver = oneOf("driver", "What changes demand.", Driver.class);
  private final Column<Integer> fromYear =
      year("from_year", "The first year of the change, which is from the year before to it.");
  private final Column<Integer> toYear = year("to_year", "The last year of the change.");
  private final Column<Double> low =
      number("low", "The low yearly change in demand, as a fraction.", -1, 1);
  private final Column<Double> central = number("central", "The change a plan uses.", -1, 1);
  private final Column<Double> high = number("high", "The high one.", -1, 1);

  private final Shape shape =
      Shape.of("demand_drivers", "Yearly changes in demand other than from the population.")
          .optional("Without it demand changes with the population alone.")
          .keyedBy(specialty, deanery, driver, fromYear)
          .with(toYear, low, central, high)
          .noting("low <= central <= high.")
          .noting(
              "The most specific row of a driver wins in each year. Years of one specialty,"
                  + " deanery and driver may not overlap.")
          .noting("A yearly change beyond 0.25 either way is a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public DriverRow row(Fields fields) throws BadCell {
    if (fields.get(central) < fields.get(low) || fields.get(high) < fields.get(central)) {
      throw new BadCell(Code.INCONSISTENT, "low, central and high do not rise in this order.", "")
          .in(central);
    }
    return new DriverRow(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(driver),
        fields.years(fromYear, toYear),
        fields.get(low),
        fields.get(central),
        fields.get(high));
  }

  @Override
  public Optional<Span> span(DriverRow row) {
    YearRange years = row.years();
    String group = Row.keyOf(row.specialty(), row.deanery(), row.driver());
    return Optional.of(new Span(group, years.from(), years.to(), fromYear, Code.BAD_YEAR));
  }
}
