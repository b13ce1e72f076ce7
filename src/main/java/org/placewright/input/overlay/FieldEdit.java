package org.placewright.input.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.input.column.Column;
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
    Optional<BigDecimal> number = NumberField.of(text);
    return switch (edit.operation()) {
      case SET, INSERT -> edit.value();
      case ADD -> number.map(old -> write(old.add(amount()), column)).orElse(text);
      case MULTIPLY -> number.map(old -> write(old.multiply(amount()), column)).orElse(text);
      case AT_LEAST ->
          number.filter(old -> old.compareTo(amount()) < 0).map(o -> limit(column)).orElse(text);
      case AT_MOST ->
          number.filter(old -> old.compareTo(amount()) > 0).map(o -> limit(column)).orElse(text);
    };
  }

  private String limit(Column<?> column) {
    return write(amount(), column);
  }

  private BigDecimal amount() {
    return new BigDecimal(edit.value());
  }

  private static String write(BigDecimal number, Column<?> column) {
    return column.kind().write(number).orElseGet(() -> Figures.exact(number));
  }
}
