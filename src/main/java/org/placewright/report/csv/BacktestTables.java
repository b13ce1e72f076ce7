package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.placewright.backtest.Comparison;
import org.placewright.backtest.Counted;
import org.placewright.backtest.ErrorBand;
import org.placewright.quantity.Figures;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of a back-test. Errors are in per cent of what happened. */
public final class BacktestTables {
  private static final int DECIMALS = 4;
  private static final int BAND_DECIMALS = 6;
  private static final String WHEN = "Written by `backtest`.";
  private static final List<String> MEASURES =
      Arrays.stream(Counted.values()).map(Counted::code).toList();

  static final OutputTable<Comparison> COMPARISONS =
      OutputTable.<Comparison>of(
              "backtest.csv",
              "Projections of an old pack beside what was counted later: one row for each count.",
              WHEN)
          .keyedBy("specialty", "deanery", "measure", "year")
          .with(text("specialty", "The specialty.", Comparison::specialty))
          .with(text("deanery", "The deanery; `*` is all of them together.", Comparison::deanery))
          .with(
              choice(
                  "measure",
                  MEASURES,
                  "What was counted: people in post, without those still in training, or their"
                      + " FTE.",
                  row -> row.counted().code()))
          .with(year("year", "The year of the count, at 30 September.", Comparison::year))
          .with(
              whole(
                  "years_ahead",
                  "years",
                  "From the base year of the pack to that of the count.",
                  Comparison::yearsAhead))
          .with(
              text(
                      "series",
                      "The series of counts made alike that it belongs to.",
                      Comparison::series)
                  .blank("the file of counts does not say"))
          .with(figure("projected", "people or FTE", "What was projected.", Comparison::projected))
          .with(figure("actual", "people or FTE", "What was counted.", Comparison::actual))
          .with(
              percent(
                  "error_percent",
                  "(Projected − actual) / actual: positive where too many were projected.",
                  Comparison::error))
          .noting(
              "How counts are compared, and a worked cell: [back-test](../models/backtest.md).");

  static final OutputTable<ErrorBand> BANDS =
      OutputTable.<ErrorBand>of(
              "error_bands.csv",
              "The errors found, and the band that they ask for: one row for each measure, specialty"
                  + " and number of years ahead.",
              "Written by `backtest`. `project --draws --widen-by` reads it, and has a copy of what"
                  + " it read.")
          .keyedBy("measure", "specialty", "years_ahead")
          .with(
              choice(
                  "measure",
                  MEASURES,
                  "What was counted: people in post, or their FTE.",
                  row -> row.counted().code()))
          .with(
              text(
                  "specialty", "The specialty; `*` is all of them together.", ErrorBand::specialty))
          .with(whole("years_ahead", "years", "From the base year.", ErrorBand::yearsAhead))
          .with(
              whole(
                  "cells",
                  "comparisons",
                  "How many comparisons there are; each counts alike, however large the specialty.",
                  row -> row.accuracy().cells()))
          .with(
              percent(
                  "mape_percent",
                  "Mean absolute percentage error: the mean of errors without their sign.",
                  row -> row.accuracy().mape()))
          .with(
              percent(
                  "bias_percent",
                  "Mean error with its sign: positive where too many were projected.",
                  row -> row.accuracy().bias()))
          .with(
              percent(
                  "error_p10_percent",
                  "The 10 % quantile of the error.",
                  row -> row.quantiles().get(0)))
          .with(
              percent(
                  "error_p50_percent", "The median of the error.", row -> row.quantiles().get(1)))
          .with(
              percent(
                  "error_p90_percent",
                  "The 90 % quantile of the error.",
                  row -> row.quantiles().get(2)))
          .with(
              factor(
                  "band_low",
                  "What to multiply a projection by for its lower bound: at most 1, and never more"
                      + " than a year before.",
                  ErrorBand::low))
          .with(
              factor(
                  "band_high",
                  "What to multiply a projection by for its upper bound: at least 1, and never less"
                      + " than a year before.",
                  ErrorBand::high))
          .noting(
              "Four times in five what happened lies within the band, if errors are as they were;"
                  + " of one comparison both ends are that one. [How bands are"
                  + " made](../models/backtest.md#bands-from-the-errors-found).");

  private BacktestTables() {}

  /**
   * The tables of a back-test: every comparison, and errors and bands by horizon.
   *
   * @param comparisons projected figures beside those counted later
   * @return a row each, in their order
   */
  public static List<FilledTable<?>> of(List<Comparison> comparisons) {
    return List.of(
        COMPARISONS.filledWith(comparisons), BANDS.filledWith(ErrorBand.of(comparisons)));
  }

  private static <R> OutputColumn<R> percent(
      String name, String meaning, Function<R, Double> fraction) {
    Function<Double, String> text = share -> Figures.fixed(100 * share, DECIMALS);
    return OutputColumn.of(name, meaning, number("per cent", text), fraction);
  }

  private static OutputColumn<ErrorBand> factor(
      String name, String meaning, Function<ErrorBand, Double> value) {
    Function<Double, String> text = factor -> Figures.fixed(factor, BAND_DECIMALS);
    return OutputColumn.of(name, meaning, number("factor", text), value);
  }
}
