package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.year;
import static org.placewright.input.column.Columns.yearOrAny;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.DriverRowBuilder;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.row.Row;

/** {@code demand_drivers.csv}: yearly changes in demand other than from the population. */
public final class DemandDriversTable implements Table<DriverRow> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> deanery = idOrAny("deanery", "The deanery.").listedIn("deaneries");
  private final Column<Driver> driver = oneOf("driver", "What changes demand.", Driver.class);
  private final Column<Integer> fromYear =
      year("from_year", "The first year of the change, which is from the year before to it.");
  private final Column<YearRange> toYear =
      yearOrAny("to_year", "The last year of the change: the trend year.")
          .blankMeans(YearRange.ANY, "it goes on");
  private final Column<String> cause =
      id("cause", "What the change is called where a driver has several.")
          .blankMeans("", "the only one");
  private final Column<Trend> trend =
      oneOf("trend", "Whether the years' changes multiply or add up.", Trend.class)
          .blankMeans(Trend.COMPOUND, "compound");
  private final Column<String> group =
      id("group", "Changes of one group add up; groups multiply.")
          .blankMeans("", "additive ones together, each compound one alone");
  private final Column<Double> low =
      number("low", "The low yearly change in demand, as a fraction.", -1, 1)
          .measuredIn("share a year");
  private final Column<Double> central =
      number("central", "The change a plan uses.", -1, 1).measuredIn("share a year");
  private final Column<Double> high =
      number("high", "The high change.", -1, 1).measuredIn("share a year");

  private final EstimateColumns form = new EstimateColumns();

  private final Shape shape =
      form.addTo(
              Shape.of("demand_drivers", "Yearly changes in demand other than from the population.")
                  .optional("Without it demand changes with the population alone.")
                  .keyedBy(specialty, deanery, driver, cause, fromYear)
                  .with(toYear, low, central, high, trend, group))
          .byDefault(central, "0")
          .noting("low <= central <= high; where low is below high the change is uncertain.")
          .noting(
              "The most specific row of a driver and cause wins in each year. Years of one"
                  + " specialty, deanery, driver and cause may not overlap.")
          .noting(
              "compound: a fraction of the year before, so that n years make (1 + r)^n. additive:"
                  + " a fraction of the base year, so that n years make 1 + n·r.")
          .noting(
              "Within a group changes add up: 1 + the sum of what each changes. Groups, and the"
                  + " population, multiply. The group `population` adds to the change from the"
                  + " population instead.")
          .noting("Rows of one specialty, deanery, driver and cause have one group.")
          .noting("A yearly change beyond 0.25 either way is a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public DriverRow row(Fields fields) throws BadCell {
    if (fields.get(central) < fields.get(low) || fields.get(high) < fields.get(central)) {
      throw new BadCell(
              IssueCode.INCONSISTENT,
              Estimates.unordered(fields.get(low), fields.get(central), fields.get(high)),
              "")
          .in(central);
    }
    Estimate estimate =
        form.estimate(fields, fields.get(low), fields.get(central), fields.get(high));
    return DriverRowBuilder.builder()
        .specialty(fields.get(specialty))
        .deanery(fields.get(deanery))
        .driver(fields.get(driver))
        .cause(fields.get(cause))
        .years(fields.yearsOn(fromYear, toYear))
        .trend(fields.get(trend))
        .group(fields.get(group))
        .low(estimate.low())
        .central(estimate.central())
        .high(estimate.high())
        .distribution(estimate.distribution())
        .interval(estimate.interval())
        .build();
  }

  @Override
  public Optional<RowSpan> span(DriverRow row) {
    YearRange years = row.years();
    String rows = Row.keyOf(row.specialty(), row.deanery(), row.driver(), row.cause());
    return Optional.of(new RowSpan(rows, years.from(), years.to(), fromYear, IssueCode.BAD_YEAR));
  }
}
