package org.placewright.input.table;

import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.uncertainty.Correlation;

/** {@code correlations.csv}: which uncertain inputs go together. */
public final class CorrelationsTable implements Table<Correlation> {
  private final Column<String> first = text("first", "One uncertain input.");
  private final Column<String> second = text("second", "Another.");
  private final Column<Double> rank =
      number("rank_correlation", "Spearman's; neither -1 nor 1.", -1, 1);

  private final Shape shape =
      Shape.of("correlations", "Which uncertain inputs go together.")
          .optional("Without it they are independent.")
          .keyedBy(first, second)
          .with(rank)
          .noting(
              "An input is an `input` of uncertainty.csv, or a row of demand_drivers.csv whose low"
                  + " is below its high: `demand_drivers/specialty/deanery/driver/from_year`, with"
                  + " the cause before the year where there is one.")
          .noting("Pairs that are not named have a correlation of 0.")
          .noting("All together must be possible: their matrix is to be positive definite.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Correlation row(Fields fields) throws BadCell {
    if (fields.get(first).equals(fields.get(second))) {
      throw new BadCell(
              IssueCode.INCONSISTENT, "an input goes together with itself.", "Delete the row.")
          .in(second);
    }
    if (Math.abs(fields.get(rank)) == 1) {
      throw new BadCell(
              IssueCode.OUT_OF_RANGE,
              "two inputs cannot go together wholly.",
              "If they are one number, make them one row of uncertainty.csv.")
          .in(rank);
    }
    return new Correlation(fields.get(first), fields.get(second), fields.get(rank));
  }
}
