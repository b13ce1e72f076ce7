package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.need.ShiftRow;
import org.placewright.scenario.row.Row;

/** {@code shifts.csv}: work that moves from one specialty to another. */
public final class ShiftsTable implements Table<ShiftRow> {
  private final Column<String> from =
      id("from_specialty", "The specialty that gives work.").listedIn("specialties", "specialty");
  private final Column<String> to =
      id("to_specialty", "The specialty that takes it.").listedIn("specialties", "specialty");
  private final Column<String> deanery = idOrAny("deanery", "Where.").listedIn("deaneries");
  private final Column<Integer> fromYear =
      year("from_year", "The first year of the shift, which is from the year before to it.");
  private final Column<Integer> toYear = year("to_year", "The last year of the shift.");
  private final Column<Double> low =
      fraction("low", "The low share of the giver's remaining work that moves in a year.")
          .measuredIn("share a year")
          .usually(0, 0.2);
  private final Column<Double> central =
      fraction("central", "The share a plan uses.").measuredIn("share a year").usually(0, 0.2);
  private final Column<Double> high =
      fraction("high", "The high share.").measuredIn("share a year").usually(0, 0.2);
  private final Column<Double> ftePerFte =
      number(
              "fte_per_fte",
              "FTE of the taker that do the work of one FTE of the giver: the conversion.",
              0.001,
              1000)
          .measuredIn("FTE per FTE")
          .usually(0.2, 5);

  private final Shape shape =
      Shape.of("shifts", "Work that moves from one specialty to another.")
          .optional("Without it no work moves.")
          .keyedBy(from, to, deanery, fromYear)
          .with(toYear, low, central, high, ftePerFte)
          .byDefault(central, "0")
          .noting("low <= central <= high.")
          .noting(
              "The most specific row of a pair wins in each year. Years of one pair and deanery may"
                  + " not overlap.")
          .noting("The high shares that a specialty gives in a year may not exceed 1.")
          .noting("What a specialty takes it does not pass on.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ShiftRow row(Fields fields) throws BadCell {
    if (fields.get(central) < fields.get(low) || fields.get(high) < fields.get(central)) {
      throw new BadCell(
              IssueCode.INCONSISTENT,
              Estimates.unordered(fields.get(low), fields.get(central), fields.get(high)),
              "")
          .in(central);
    }
    if (fields.get(from).equals(fields.get(to))) {
      throw new BadCell(IssueCode.INCONSISTENT, "a specialty gives work to itself.", "").in(to);
    }
    return new ShiftRow(
        fields.get(from),
        fields.get(to),
        fields.get(deanery),
        fields.years(fromYear, toYear),
        fields.get(low),
        fields.get(central),
        fields.get(high),
        fields.get(ftePerFte));
  }

  @Override
  public Optional<RowSpan> span(ShiftRow row) {
    YearRange years = row.years();
    String group = Row.keyOf(row.from(), row.to(), row.deanery());
    return Optional.of(new RowSpan(group, years.from(), years.to(), fromYear, IssueCode.BAD_YEAR));
  }
}
