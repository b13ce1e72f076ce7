package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.training.Candidates;

/** {@code candidates.csv}: who competes for higher specialties beside a core's completers. */
public final class CandidatesTable implements Table<Candidates> {
  private final Column<String> core =
      id("core", "The core specialty.").listedIn("specialties", "specialty");
  private final Column<YearRange> year =
      yearOrAny("year", "The intake year of the higher specialties, or any.");
  private final Column<Double> others =
      number("other_candidates", "Candidates from elsewhere, such as abroad.", 0, 1_000_000)
          .comparedAlong("year", 10);
  private final Column<Double> reapply =
      fraction(
              "reapply_share",
              "The share of those not appointed in this year who try again in the next; the rest"
                  + " leave.")
          .blankMeans(0.0, "0");

  private final Shape shape =
      Shape.of("candidates", "Who competes for higher specialties beside a core's completers.")
          .optional("Where no row says otherwise nobody else does, and nobody tries again.")
          .keyedBy(core, year)
          .with(others, reapply)
          .noting(
              "The row of a year wins over the row for any. Where there is none for any, a row holds"
                  + " until the next one, the last one to the end.")
          .noting(
              "Who was not appointed in the base year or before and tries again counts among the"
                  + " other_candidates of the first year after it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Candidates row(Fields fields) {
    return new Candidates(
        fields.get(core), fields.get(year), fields.get(others), fields.get(reapply));
  }
}
