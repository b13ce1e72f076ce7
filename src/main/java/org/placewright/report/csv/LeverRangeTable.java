package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.function.Function;
import org.placewright.allocation.PriceRange;
import org.placewright.report.PricedRow;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code lever_ranges.csv}: in what range of its limit each price holds. */
public final class LeverRangeTable {
  /** The file of the ranges. */
  public static final String FILE = "lever_ranges.csv";

  static final OutputTable<PricedRow> TABLE =
      OutputTable.<PricedRow>of(
              FILE,
              "In what range of its limit each price holds: one row for each row of a lever with a"
                  + " price.",
              LeverCostTables.WHEN)
          .keyedBy("lever", "scope", "year")
          .with(text("lever", "The lever's id.", row -> row.verdict().lever()))
          .with(text("scope", "As in [levers.csv](levers.md).", row -> row.verdict().scope()))
          .with(year("year", "As in [levers.csv](levers.md).", row -> row.verdict().year()))
          .with(text("unit", "That of the lever.", PricedRow::unit))
          .with(
              significant(
                  "cost_fte_years",
                  "weighted FTE-years per unit",
                  "The price, as in [levers.csv](levers.md).",
                  PricedRow::price))
          .with(
              flag("known", "Whether the solver knows the range.", row -> row.range().isPresent()))
          .with(
              side("less_room", "So much less room costs just the price a unit.", PriceRange::less))
          .with(
              side("more_room", "So much more room saves just the price a unit.", PriceRange::more))
          .noting(
              "Whatever the range: with less room a plan costs more by the price a unit at least,"
                  + " and more room saves the price a unit at most. That is proven by"
                  + " [certificate.csv](certificate.md), for any amount of room, all else staying."
                  + " Within the range it is just the price, where places may be split: that is the"
                  + " solver's word, from its last basis, and is not calculated again.");

  private LeverRangeTable() {}

  private static OutputColumn<PricedRow> side(
      String name, String meaning, Function<PriceRange, Double> value) {
    return optional(
        row -> row.range().map(value).filter(Double::isFinite),
        "no end, or not known",
        significant(name, "as in `unit`", meaning, Function.identity()));
  }
}
