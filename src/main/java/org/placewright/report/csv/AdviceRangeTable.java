package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.boxed;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.placewright.fan.FanRow;
import org.placewright.fan.RequiredIntake;
import org.placewright.quantity.Figures;
import org.placewright.shortfall.AdviceParts;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code advice_range.csv}: required intakes if things turn out otherwise. */
public final class AdviceRangeTable {
  static final OutputTable<Range> TABLE =
      OutputTable.<Range>of(
              "advice_range.csv",
              "The required intakes of all deaneries if things turn out otherwise: one row for each"
                  + " specialty, and one for all of them.",
              "Written by `advise`.")
          .keyedBy("specialty")
          .with(
              text(
                  "specialty",
                  "The specialty; `*` is all of them together.",
                  row -> row.intake().specialty()))
          .with(
              year("year", "The equilibrium year, in which supply is to meet demand.", Range::year))
          .with(places("current_intake", "The baseline.", RequiredIntake::current))
          .with(
              places(
                  "required_intake",
                  "What is advised, with everything as the pack has it.",
                  RequiredIntake::required))
          .with(
              places(
                  "drivers_low",
                  "Required with every driver of demand at its low.",
                  RequiredIntake::driversLow))
          .with(
              places(
                  "drivers_high",
                  "Required with every driver of demand at its high.",
                  RequiredIntake::driversHigh))
          .with(drawn("mean", "Mean of the required intake over the draws.", RequiredIntake::mean))
          .withEach(FanRow.SHARES.stream().map(AdviceRangeTable::quantile).toList())
          .noting("What the advice is: [advice](../models/advice.md).");

  private AdviceRangeTable() {}

  /** What is required for the year in which supply is to meet demand. */
  record Range(int year, RequiredIntake intake) {}

  private static OutputColumn<Range> quantile(double share) {
    String meaning = "Required: " + FanTables.quantileMeans(share);
    return drawn(FanTables.quantile(share), meaning, row -> row.quantile(share));
  }

  private static OutputColumn<Range> places(
      String name, String meaning, Function<RequiredIntake, Double> value) {
    return OutputColumn.of(
        name,
        meaning,
        number("places a year", (Double places) -> Figures.fixed(places, AdviceParts.DECIMALS)),
        (Range row) -> value.apply(row.intake()));
  }

  private static OutputColumn<Range> drawn(
      String name, String meaning, Function<RequiredIntake, OptionalDouble> value) {
    return optional(
        row -> boxed(value.apply(row.intake())),
        "nothing was drawn, without `--draws`",
        OutputColumn.of(
            name,
            meaning,
            number("places a year", (Double places) -> Figures.fixed(places, AdviceParts.DECIMALS)),
            places -> places));
  }

  /**
   * Fills the table with a row for each required intake.
   *
   * @param year the year in which supply is to meet demand
   * @param range its rows
   * @return a row each, in their order; what draws give is blank where there are none
   */
  public static FilledTable<?> of(int year, List<RequiredIntake> range) {
    return TABLE.filledWith(range.stream().map(intake -> new Range(year, intake)).toList());
  }
}
