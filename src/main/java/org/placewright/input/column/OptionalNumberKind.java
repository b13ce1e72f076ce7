package org.placewright.input.column;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number that a field may leave out.
 *
 * @param number what it may be
 */
record OptionalNumberKind(Kind<Double> number) implements Kind<OptionalDouble> {
  @Override
  public Class<OptionalDouble> type() {
    return OptionalDouble.class;
  }

  @Override
  public OptionalDouble read(String text) throws BadCell {
    return OptionalDouble.of(number.read(text));
  }

  @Override
  public Content content() {
    return Content.NUMBER;
  }

  @Override
  public String words() {
    return number.words();
  }

  @Override
  public FieldSchema schema() {
    return number.schema();
  }

  @Override
  public Optional<String> write(BigDecimal value) {
    return number.write(value);
  }
}
