package org.placewright.input.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;

/**
 * An amount of money.
 *
 * @param least the least, in pounds
 * @param most the greatest, in pounds
 */
record PoundsKind(long least, long most) implements Kind<Pounds> {
  @Override
  public Class<Pounds> type() {
    return Pounds.class;
  }

  @Override
  public Pounds read(String text) throws BadCell {
    BigDecimal gbp = NumberText.read(text);
    if (gbp.compareTo(BigDecimal.valueOf(least)) < 0
        || gbp.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new BadCell(
          IssueCode.OUT_OF_RANGE,
          Quoted.of(text) + " is not from " + least + " to " + most + " pounds.",
          "");
    }
    if (gbp.stripTrailingZeros().scale() > 2) {
      throw new BadCell(
          IssueCode.BAD_NUMBER,
          Quoted.of(text) + " has a part of a penny.",
          "Round it to two decimals.");
    }
    return Pounds.of(gbp);
  }

  @Override
  public Content content() {
    return Content.NUMBER;
  }

  @Override
  public String words() {
    return "pounds from " + least + " to " + most + ", at most two decimals";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.range("number", Long.toString(least), Long.toString(most));
  }

  @Override
  public Optional<String> write(BigDecimal number) {
    BigDecimal pence = number.setScale(2, RoundingMode.HALF_EVEN);
    return Optional.of(Figures.shortest(pence));
  }
}
