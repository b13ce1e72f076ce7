package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.year;
import static org.placewright.input.column.Columns.yearOrAny;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.training.Bid;

/** {@code bids.csv}: the terms on which providers will train. */
public final class BidsTable implements Table<Bid> {
  private static final int SAME = 0;

  private final Column<String> programme = id("programme", "The programme.").listedIn("programmes");
  private final Column<YearRange> fromYear =
      yearOrAny("from_year", "The first intake year the bid is for.");
  private final Column<Integer> toYear =
      year("to_year", "The last intake year.").blankMeans(SAME, "from_year alone");
  private final Column<Pounds> price =
      pounds(
              "gbp_per_trainee_year",
              "The price asked for one trainee in post for a year.",
              10_000_000)
          .usually(1000, 250000)
          .comparedAlong("programme", 20);
  private final Column<Integer> minPlaces =
      whole(
              "min_places",
              "The fewest places in an intake at which the provider runs it.",
              0,
              10_000)
          .blankMeans(0, "0: any number")
          .usually(0, 500);

  private final Shape shape =
      Shape.of("bids", "The terms on which providers will train.")
          .ownedBy(Owner.PROVIDER)
          .optional("Without it no provider asks for anything.")
          .keyedBy(programme, fromYear)
          .with(toYear, price, minPlaces)
          .noting(
              "For an intake a row for its year holds before a row for `*`. Years of one programme"
                  + " may not overlap, other than with `*`.")
          .noting(
              "`min-cohort` asks for the greater of `min_places` and the programme's `min_cohort`.")
          .noting(
              "The price asked is never paid: the plan pays the tariff. A price above the tariff is"
                  + " listed in `scrutiny.csv` of a plan.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Bid row(Fields fields) throws BadCell {
    return new Bid(fields.get(programme), years(fields), fields.get(price), fields.get(minPlaces));
  }

  private YearRange years(Fields fields) throws BadCell {
    YearRange from = fields.get(fromYear);
    int last = fields.get(toYear);
    if (last == SAME) {
      return from;
    }
    if (from.isAny()) {
      throw new BadCell(
              IssueCode.BAD_YEAR, "a bid for every intake has no last one.", "Leave to_year empty.")
          .in(toYear);
    }
    if (last < from.from()) {
      throw new BadCell(
              IssueCode.BAD_YEAR, last + " is before the first year, " + from.from() + ".", "")
          .in(toYear);
    }
    return new YearRange(from.from(), last);
  }

  @Override
  public Optional<RowSpan> span(Bid row) {
    YearRange years = row.years();
    return years.isAny()
        ? Optional.empty()
        : Optional.of(
            new RowSpan(row.programme(), years.from(), years.to(), fromYear, IssueCode.BAD_YEAR));
  }
}
