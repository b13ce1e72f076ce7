package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.yearOrAny;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.LeverRowBuilder;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/** {@code levers.csv}: the policy rules, as set for some scope and years. */
public final class LeversTable implements Table<LeverRow> {
  private static final double NOT_SAID = -1;

  private final Column<String> lever = id("lever", "The lever's id.");
  private final Column<String> scope =
      idOrAny("scope", "What part of the plan it holds for.").blankMeans(Wildcard.ANY, "all of it");
  private final Column<YearRange> fromYear =
      yearOrAny("from_year", "The first year it holds for.")
          .blankMeans(YearRange.ANY, "from the beginning");
  private final Column<YearRange> toYear =
      yearOrAny("to_year", "The last year it holds for.").blankMeans(YearRange.ANY, "to the end");
  private final Column<Double> value =
      number("value", "The lever's number, in its own unit.", -1e9, 1e9)
          .comparedAlong("from_year", 20)
          .measuredIn("the lever's own")
          .blankMeans(1.0, "1");
  private final Column<Mode> mode = oneOf("mode", "How it binds.", Mode.class);
  private final Column<Double> relaxPrice =
      number("relax_price", "Weighted FTE-years per unit missed.", 0, 1e9)
          .measuredIn("FTE-years per unit")
          .blankMeans(NOT_SAID, "0; a soft lever must have one");

  private final Shape shape =
      Shape.of("levers", "The policy rules, each as set for a scope and some years.")
          .headerRequiredByPlan("Without it, a plan would obey no policy at all.")
          .keyedBy(lever, scope, fromYear)
          .with(toYear, value, mode, relaxPrice)
          .byDefault(mode, "off")
          .noting(
              "For a scope and year the most specific row wins. Years of one lever and scope"
                  + " may not overlap, other than with a row for all years.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public LeverRow row(Fields fields) throws BadCell {
    double price = fields.get(relaxPrice);
    if (fields.get(mode) == Mode.SOFT && price == NOT_SAID) {
      throw new BadCell(
              IssueCode.MISSING_VALUE,
              "a soft lever needs the price at which it may be missed.",
              relaxPrice.meaning())
          .in(relaxPrice);
    }
    return LeverRowBuilder.builder()
        .lever(fields.get(lever))
        .scope(fields.get(scope))
        .years(fields.rangeOf(fromYear, toYear))
        .value(fields.get(value))
        .mode(fields.get(mode))
        .relaxPrice(price == NOT_SAID ? 0 : price)
        .source(fields.source())
        .build();
  }

  @Override
  public Optional<RowSpan> span(LeverRow row) {
    YearRange years = row.years();
    String group = Row.keyOf(row.lever(), row.scope());
    return years.isAny()
        ? Optional.empty()
        : Optional.of(new RowSpan(group, years.from(), years.to(), fromYear, IssueCode.BAD_YEAR));
  }
}
