package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.scenario.uncertainty.WideningBand;

/** The {@code error_bands.csv} of a back-test: a file beside a pack, not one of its tables. */
public final class ErrorBandsTable implements Table<WideningBand> {
  private static final int MOST_YEARS = 100;
  private static final double LEAST_FACTOR = 1e-6;
  private static final double MOST_FACTOR = 1e6;
  private static final double MOST_PERCENT = 1e9;

  private final Column<WideningBand.Measure> measure =
      oneOf("measure", "What was counted.", WideningBand.Measure.class);
  private final Column<String> specialty = idOrAny("specialty", "The specialty; `*` for all.");
  private final Column<Integer> yearsAhead =
      whole("years_ahead", "Years from the base year.", 1, MOST_YEARS);
  private final Column<Double> low =
      number("band_low", "The factor of the lower bound.", LEAST_FACTOR, 1);
  private final Column<Double> high =
      number("band_high", "The factor of the upper bound.", 1, MOST_FACTOR);
  private final Shape shape =
      Shape.of("error_bands", "Errors and bands by years ahead, as a back-test writes them.")
          .required("Without a band there is nothing to widen by.")
          .keyedBy(measure, specialty, yearsAhead)
          .with(whole("cells", "Comparisons.", 0, 1_000_000_000).blankMeans(0, "not said"))
          .with(percent("mape_percent"), percent("bias_percent"))
          .with(
              percent("error_p10_percent"),
              percent("error_p50_percent"),
              percent("error_p90_percent"))
          .with(low, high);

  private static Column<Double> percent(String name) {
    return number(name, "Not used here.", -MOST_PERCENT, MOST_PERCENT).blankMeans(0.0, "not said");
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public WideningBand row(Fields fields) throws BadCell {
    return new WideningBand(
        fields.get(measure),
        fields.get(specialty),
        fields.get(yearsAhead),
        fields.get(low),
        fields.get(high));
  }
}
