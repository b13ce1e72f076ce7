package org.placewright.input.column;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Wildcard;

/**
 * One year, or any.
 *
 * @param one the range of one year
 */
record YearsKind(WholeKind one) implements Kind<YearRange> {
  @Override
  public Class<YearRange> type() {
    return YearRange.class;
  }

  @Override
  public YearRange read(String text) throws BadCell {
    return text.equals(Wildcard.ANY) ? YearRange.ANY : YearRange.only(one.read(text));
  }

  @Override
  public Content content() {
    return Content.NUMBER;
  }

  @Override
  public String words() {
    return one.words() + ", or `*` for any";
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.pattern("\\*|\\d{1,4}");
  }

  @Override
  public Optional<String> write(BigDecimal number) {
    return one.write(number);
  }
}
