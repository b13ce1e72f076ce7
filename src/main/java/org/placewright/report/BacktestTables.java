package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.backtest.Comparison;
import org.placewright.backtest.ErrorBand;
import org.placewright.quantity.Figures;

/** The tables of a back-test. Errors are in per cent of what happened. */
public final class BacktestTables {
  private static final int DECIMALS = 4;
  private static final int BAND_DECIMALS = 6;

  private BacktestTables() {}

  /**
   * {@code backtest.csv}: every comparison.
   *
   * @param comparisons the comparisons
   * @return a row each, in their order
   */
  public static CsvTable comparisons(List<Comparison> comparisons) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison each : comparisons) {
      rows.add(
          List.of(
              each.specialty(),
              each.deanery(),
              each.counted().code(),
              Integer.toString(each.year()),
              Integer.toString(each.yearsAhead()),
              each.series(),
              Figures.fte(each.projected()),
              Figures.fte(each.actual()),
              percent(each.error())));
    }
    return new CsvTable(
        List.of(
            "specialty",
            "deanery",
            "measure",
            "year",
            "years_ahead",
            "series",
            "projected",
            "actual",
            "error_percent"),
        rows);
  }

  /**
   * {@code error_bands.csv}: errors and bands by horizon.
   *
   * @param bands the bands
   * @return a row each, in their order
   */
  public static CsvTable bands(List<ErrorBand> bands) {
    List<List<String>> rows = new ArrayList<>();
    for (ErrorBand band : bands) {
      List<String> row = new ArrayList<>();
      row.add(band.counted().code());
      row.add(band.specialty());
      row.add(Integer.toString(band.yearsAhead()));
      row.add(Integer.toString(band.accuracy().cells()));
      row.add(percent(band.accuracy().mape()));
      row.add(percent(band.accuracy().bias()));
      band.quantiles().forEach(quantile -> row.add(percent(quantile)));
      row.add(Figures.fixed(band.low(), BAND_DECIMALS));
      row.add(Figures.fixed(band.high(), BAND_DECIMALS));
      rows.add(row);
    }
    return new CsvTable(
        List.of(
            "measure",
            "specialty",
            "years_ahead",
            "cells",
            "mape_percent",
            "bias_percent",
            "error_p10_percent",
            "error_p50_percent",
            "error_p90_percent",
            "band_low",
            "band_high"),
        rows);
  }

  private static String percent(double fraction) {
    return Figures.fixed(100 * fraction, DECIMALS);
  }
}
