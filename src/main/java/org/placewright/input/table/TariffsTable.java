package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.yearOfTrainingOrAny;
import static org.placewright.input.column.Columns.yesNo;

import org.placewright.input.column.Column;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.money.Tariff;

/** {@code tariffs.csv}: what a fund pays for a trainee. */
public final class TariffsTable implements Table<Tariff> {
  private final Column<String> fund = id("fund", "The fund that pays.").listedIn("funds");
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<YearRange> yearOfTraining = yearOfTrainingOrAny("The year of training.");
  private final Column<Pounds> amount =
      pounds("gbp_per_trainee_year", "For one trainee in post for a year.", 10_000_000)
          .usually(1000, 250000)
          .comparedAlong("specialty", 20);
  private final Column<Double> portable =
      fraction("portable_share", "The share that follows the trainee to another provider.");
  private final Column<Boolean> marketForces =
      yesNo("market_forces", "Whether the provider's market forces factor multiplies it.")
          .blankMeans(true, "yes");

  private final Shape shape =
      Shape.of("tariffs", "What a fund pays for a trainee.")
          .requiredByPlan("Without it, training would cost nothing.")
          .keyedBy(fund, specialty, yearOfTraining)
          .with(amount, portable, marketForces)
          .noting(
              "The most specific row of a fund wins; between one for the specialty and one for"
                  + " the year of training, the one for the specialty.")
          .noting("A fund that pays for another commissioner's specialty is a warning.")
          .noting(
              "Amounts are in the prices of the financial year that the setting price_year names;"
                  + " uplift.csv says how prices change.")
          .noting("A specialty that has programmes and that no fund pays for is a warning.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Tariff row(Fields fields) {
    return new Tariff(
        fields.get(fund),
        fields.get(specialty),
        fields.get(yearOfTraining),
        fields.get(amount),
        fields.share(portable),
        fields.get(marketForces));
  }
}
