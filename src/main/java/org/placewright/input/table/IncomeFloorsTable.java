package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.IncomeFloor;

/** {@code income_floors.csv}: the incomes below which providers are destabilised. */
public final class IncomeFloorsTable implements Table<IncomeFloor> {
  private final Column<String> provider =
      idOrAny("provider", "The provider.").listedIn("providers");
  private final Column<YearRange> financialYear =
      yearOrAny("financial_year", "The year in which the financial year begins.");
  private final Column<Double> floor =
      fraction(
              "floor_share",
              "The least income, as a share of what the provider would receive with the baseline"
                  + " carried on.")
          .usually(0.5, 1);

  private final Shape shape =
      Shape.of("income_floors", "The incomes below which providers are destabilised.")
          .optional("Without it no provider is held up, and none is called destabilised.")
          .keyedBy(provider, financialYear)
          .with(floor)
          .noting(
              "The most specific row wins; between one for the provider and one for the financial"
                  + " year, the one for the provider. A provider without a row has no floor.")
          .noting(
              "Income that is below the floor after the transition is topped up to it. No fund"
                  + " pays for that in spend.csv: income_balance.csv gives what it takes.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public IncomeFloor row(Fields fields) {
    return new IncomeFloor(fields.get(provider), fields.get(financialYear), fields.share(floor));
  }
}
