package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.scenario.staff.AgeSexRate;

/** {@code leaving.csv}: retirement and all other leaving. */
public final class LeavingTable implements Table<AgeSexRate> {
  private final AgeSexColumns columns =
      AgeSexColumns.byYear(
          fraction("annual_rate", "The share that leaves in a year.")
              .measuredIn("share a year")
              .usually(0, 0.5)
              .orAlso(1)
              .upTo("age_from", 54));

  private final Shape shape =
      columns
          .addTo(
              Shape.of(
                      "leaving",
                      "Retirement and all other leaving, as a share of the staff of an age.")
                  .required("Without it, nobody would ever retire."))
          .noting(
              "The rate of a year is the share of those in post a year before who have left by then.")
          .noting(
              "Above the oldest age that a row gives for a specialty, sex and year, everyone has left. Below it there may be no gap, from 20 or the youngest age of staff or of completion, whichever is lowest.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public AgeSexRate row(Fields fields) throws BadCell {
    return columns.row(fields);
  }

  @Override
  public Optional<RowSpan> span(AgeSexRate row) {
    return columns.span(row);
  }
}
