package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.FillRate;

/** {@code fill_rates.csv}: entrants per place. */
public final class FillRatesTable implements Table<FillRate> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> deanery = idOrAny("deanery", "The deanery.").listedIn("deaneries");
  private final Column<Double> rate = fraction("fill_rate", "Entrants per place.").usually(0.3, 1);

  private final Shape shape =
      Shape.of("fill_rates", "Entrants per place.")
          .optional("Where no row says otherwise every place is filled.")
          .keyedBy(specialty, deanery)
          .with(rate)
          .byDefault(rate, "1")
          .noting(
              "The most specific row wins; between one for the specialty and one for the"
                  + " deanery, the one for the specialty.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public FillRate row(Fields fields) {
    return new FillRate(fields.get(specialty), fields.get(deanery), fields.get(rate));
  }
}
