package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.Uplift;

/** {@code uplift.csv}: how prices change from one financial year to the next. */
public final class UpliftTable implements Table<Uplift> {
  private final Column<String> fund = idOrAny("fund", "The fund.").listedIn("funds");
  private final Column<YearRange> financialYear =
      yearOrAny("financial_year", "The year in which the financial year begins.");
  private final Column<Double> rate =
      number("rate", "The change of prices from the financial year before, a fraction.", -0.5, 0.5)
          .usually(-0.1, 0.15);

  private final Shape shape =
      Shape.of("uplift", "How a fund's prices change from one financial year to the next.")
          .optional("Without it prices stay as they are.")
          .keyedBy(fund, financialYear)
          .with(rate)
          .whenEmpty(rate, "0")
          .noting(
              "The most specific row wins; between one for the fund and one for the financial year,"
                  + " the one for the fund. A year without a row: 0, so prices stay as they are after"
                  + " the last row.")
          .noting(
              "Tariffs, and what the curriculum costs, are in the prices of the setting price_year."
                  + " Spend is uplifted, committed and planned alike. Budgets are cash, and are"
                  + " not.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Uplift row(Fields fields) {
    return new Uplift(fields.get(fund), fields.get(financialYear), fields.get(rate));
  }
}
