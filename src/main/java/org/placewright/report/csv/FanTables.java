package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.boxed;
import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.placewright.fan.Fan;
import org.placewright.fan.FanMeasure;
import org.placewright.fan.FanRow;
import org.placewright.fan.RiskRow;
import org.placewright.fan.TornadoRow;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of a fan of draws. */
public final class FanTables {
  private static final String WHEN = "Written by `project --draws`.";
  private static final String SPECIALTY = "The specialty; `*` is all of them together.";
  private static final String TOGETHER =
      "Of the whole country, deaneries together: [the draws](../models/uncertainty.md).";
  private static final List<String> MEASURES =
      Arrays.stream(FanMeasure.values()).map(FanMeasure::code).toList();

  static final OutputTable<FanRow> FAN =
      OutputTable.<FanRow>of(
              "fan.csv",
              "How far demand, supply and shortfall may be off: one row for each specialty, year"
                  + " and measure.",
              WHEN)
          .keyedBy("specialty", "year", "measure")
          .with(text("specialty", SPECIALTY, FanRow::specialty))
          .with(year("year", "The year, at 30 September.", FanRow::year))
          .with(choice("measure", MEASURES, "What the row measures.", row -> row.measure().code()))
          .with(fte("central", "With every input as the pack has it.", FanRow::central))
          .with(fte("mean", "Of all draws.", FanRow::mean))
          .withEach(FanRow.SHARES.stream().map(FanTables::quantileColumn).toList())
          .noting(TOGETHER);

  static final OutputTable<RiskRow> RISK =
      OutputTable.<RiskRow>of(
              "risk.csv",
              "How likely a shortfall is, and how great: one row for each specialty and year.",
              WHEN)
          .keyedBy("specialty", "year")
          .with(text("specialty", SPECIALTY, RiskRow::specialty))
          .with(year("year", "The year, at 30 September.", RiskRow::year))
          .with(
              share(
                  "probability_of_shortfall",
                  "Of the draws, in which demand is above supply.",
                  RiskRow::probabilityOfShortfall))
          .with(
              fte(
                  "expected_shortfall_fte",
                  "Mean shortfall of all draws.",
                  RiskRow::expectedShortfallFte))
          .noting(TOGETHER);

  static final OutputTable<Ranked> TORNADO =
      OutputTable.<Ranked>of(
              "tornado.csv",
              "What the uncertainty of demand less supply in the horizon year is due to: one row"
                  + " for each specialty and uncertain input.",
              WHEN)
          .keyedBy("specialty", "rank")
          .with(text("specialty", SPECIALTY, row -> row.of().specialty()))
          .with(
              whole(
                  "rank",
                  "",
                  "The place of the input within the specialty, the widest swing first.",
                  Ranked::rank))
          .with(
              text(
                  "input",
                  "Its name in `uncertainty.csv`, `demand_drivers/…` or `model_error/…`;"
                      + " `(interactions)` for what is due to none alone.",
                  row -> row.of().input()))
          .with(
              figure(
                  significant("low", "the input's own", "The input's 10 % quantile.", low -> low),
                  TornadoRow::low))
          .with(
              figure(
                  significant(
                      "high", "the input's own", "The input's 90 % quantile.", high -> high),
                  TornadoRow::high))
          .with(
              figure(
                  fte(
                      "result_at_low_fte",
                      "Demand less supply in the horizon year with it alone at its low; negative in"
                          + " surplus.",
                      result -> result),
                  TornadoRow::atLow))
          .with(
              figure(
                  fte(
                      "result_at_high_fte",
                      "Demand less supply in the horizon year with it alone at its high; negative"
                          + " in surplus.",
                      result -> result),
                  TornadoRow::atHigh))
          .with(
              figure(
                  fte("swing_fte", "The distance between them.", swing -> swing),
                  TornadoRow::swing))
          .with(
              optional(
                  row -> boxed(row.of().varianceShare()),
                  "there are too few draws",
                  share(
                      "variance_share",
                      "Share of the variance of demand less supply in the draws.",
                      share -> share)))
          .noting(TOGETHER);

  private FanTables() {}

  private static OutputColumn<FanRow> quantileColumn(double share) {
    return fte(quantile(share), quantileMeans(share), row -> row.quantile(share));
  }

  /** The name of a quantile's column. */
  static String quantile(double share) {
    return String.format(Locale.ROOT, "p%02d", Math.round(100 * share));
  }

  /** What is in it. */
  static String quantileMeans(double share) {
    return Math.round(100 * share)
        + " per cent of the draws are not above it; off by at most 0.1 % of itself.";
  }

  /** A row with its place among those of its specialty, 1 for the widest swing. */
  record Ranked(int rank, TornadoRow of) {}

  private static OutputColumn<Ranked> figure(
      OutputColumn<Double> column, Function<TornadoRow, OptionalDouble> value) {
    return optional(row -> boxed(value.apply(row.of())), "the row is of the interactions", column);
  }

  /**
   * The tables of a fan: quantiles, how likely a shortfall is, and what the uncertainty is due to.
   *
   * @param fan quantiles, risks and sources of many draws
   * @return a row each, in their order
   */
  public static List<FilledTable<?>> of(Fan fan) {
    return List.of(
        FAN.filledWith(fan.rows()),
        RISK.filledWith(fan.risks()),
        TORNADO.filledWith(ranked(fan.tornado())));
  }

  private static List<Ranked> ranked(List<TornadoRow> tornado) {
    List<Ranked> rows = new ArrayList<>();
    int rank = 0;
    String last = "";
    for (TornadoRow each : tornado) {
      rank = each.specialty().equals(last) ? rank + 1 : 1;
      last = each.specialty();
      rows.add(new Ranked(rank, each));
    }
    return rows;
  }
}
