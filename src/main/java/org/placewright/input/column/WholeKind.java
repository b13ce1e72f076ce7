package org.placewright.input.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;

/**
 * A whole number within a range.
 *
 * @param from the least that is allowed
 * @param to the greatest that is allowed
 */
record WholeKind(int from, int to) implements Kind<Integer> {
  @Override
  public Class<Integer> type() {
    return Integer.class;
  }

  @Override
  public Integer read(String text) throws BadCell {
    BigDecimal value = NumberText.read(text);
    // Before the test for wholeness, which would write out every digit of 1e999.
    if (value.compareTo(BigDecimal.valueOf(from)) < 0
        || value.compareTo(BigDecimal.valueOf(to)) > 0) {
      throw new BadCell(IssueCode.OUT_OF_RANGE, Quoted.of(text) + " is not " + range() + ".", "");
    }
    if (value.remainder(BigDecimal.ONE).signum() != 0) {
      throw new BadCell(IssueCode.BAD_NUMBER, Quoted.of(text) + " is not a whole number.", "");
    }
    return value.intValue();
  }

  private String range() {
    return "from " + from + " to " + to;
  }

  @Override
  public Content content() {
    return Content.NUMBER;
  }

  @Override
  public String words() {
    return "whole number " + range();
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.range("integer", Integer.toString(from), Integer.toString(to));
  }

  @Override
  public Optional<String> write(BigDecimal number) {
    return Optional.of(Figures.exact(number.setScale(0, RoundingMode.HALF_UP)));
  }
}
