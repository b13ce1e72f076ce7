package org.placewright.input.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Columns;

/** A field that may hold a number. */
public final class NumberField {
  private static final double MOST = 1e12;

  private NumberField() {}

  /**
   * The number in a field.
   *
   * @param text what is in it
   * @return its value, exactly; empty when it is none
   */
  public static Optional<BigDecimal> of(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(read(text));
    } catch (BadCell e) {
      return Optional.empty();
    }
  }

  /**
   * The number that a change calculates with.
   *
   * @param text what is in the field
   * @return its value, exactly
   * @throws BadCell when it is none
   */
  static BigDecimal read(String text) throws BadCell {
    Columns.number("value", "", -MOST, MOST).kind().read(text);
    return new BigDecimal(text);
  }
}
