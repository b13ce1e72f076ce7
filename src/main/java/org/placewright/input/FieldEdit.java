package org.placewright.input;

import java.math.BigDecimal;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.ScenarioEdit;

/** The text of a field after one edit of a scenario. */
record FieldEdit(ScenarioEdit edit) {
  /**
   * The field after the edit.
   *
   * @param text what is in it
   * @param column of the field
   * @return what is to be in it; the same when it is no number and the edit calculates
   */
  String of(String text, Column<?> column) {
    return switch (edit.operation()) {
      case SET -> edit.value();
      case ADD -> isNumber(text) ? write(new BigDecimal(text).add(amount()), column) : text;
      case MULTIPLY ->
          isNumber(text) ? write(new BigDecimal(text).multiply(amount()), column) : text;
    };
  }

  private BigDecimal amount() {
    return new BigDecimal(edit.value());
  }

  private static boolean isNumber(String text) {
    try {
      Columns.number("", "", -1e12, 1e12).kind().read(text);
      return true;
    } catch (BadCell e) {
      return false;
    }
  }

  private static String write(BigDecimal number, Column<?> column) {
    return column.kind().write(number).orElseGet(() -> Figures.exact(number));
  }
}
