package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.number;

import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.report.RowPrice;
import org.placewright.table.OutputColumn;

/** An amount in the unit of its lever: pounds to the penny, all else to four decimals. */
record LeverAmount(double value, String unit) {
  private String text() {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return "";
    }
    return unit.equals(RowPrice.POUNDS) ? Figures.fixed(value, 2) : Figures.fte(value);
  }

  /** A column of amounts; one that is not finite leaves its cell empty. */
  static <R> OutputColumn<R> column(String name, String meaning, Function<R, LeverAmount> value) {
    return OutputColumn.of(name, meaning, number("as in `unit`", LeverAmount::text), value);
  }
}
