package org.placewright.input.column;

import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.input.raw.Quoted;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;

/**
 * A number within a range.
 *
 * @param from the least that is allowed
 * @param to the greatest that is allowed
 */
record NumberKind(double from, double to) implements Kind<Double> {
  /** Shares, and FTE for each head. */
  private static final double MOST_OF_SHARES = 2;

  private static final double PER_CENT = 100;
  private static final double TEN = 10;

  @Override
  public Class<Double> type() {
    return Double.class;
  }

  @Override
  public Double read(String text) throws BadCell {
    BigDecimal exact = NumberText.read(text);
    double value = exact.doubleValue();
    boolean belowZero = from == 0 && exact.signum() < 0;
    if (belowZero || value < from || value > to) {
      double size = Math.abs(value);
      boolean perCent = size > (to <= 1 ? 1 : TEN) && to <= MOST_OF_SHARES && size <= to * PER_CENT;
      throw new BadCell(
          IssueCode.OUT_OF_RANGE,
          Quoted.of(text) + " is not " + range() + ".",
          perCent
              ? "Write it as a fraction: " + Figures.shortest(new BigDecimal(text).movePointLeft(2))
              : "");
    }
    if (value == 0 && exact.signum() != 0) {
      throw new BadCell(
          IssueCode.OUT_OF_RANGE,
          Quoted.of(text) + " is nearer to 0 than can be calculated with.",
          "Write 0 if that is meant.");
    }
    // No minus zero: it would be another scenario than zero.
    return value == 0 ? 0.0 : value;
  }

  private String range() {
    return "from " + Figures.shortest(from) + " to " + Figures.shortest(to);
  }

  @Override
  public Content content() {
    return Content.NUMBER;
  }

  @Override
  public String words() {
    return "number " + range();
  }

  @Override
  public FieldSchema schema() {
    return FieldSchema.range("number", Figures.shortest(from), Figures.shortest(to));
  }

  @Override
  public Optional<String> write(BigDecimal number) {
    return Optional.of(Figures.shortest(number));
  }
}
