package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Interval;

/**
 * The range in which a threshold of a lever is looked for when a user gives none: from the value
 * that its latest rows have to the end of those with a meaning, upwards or downwards.
 */
final class LeverRange {
  private static final String LEVERS = "levers";
  private static final int STEPS = 50;

  /** Where values have no greatest, so many times the present one is far enough. */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  private LeverRange() {}

  /**
   * What a threshold of a lever varies.
   *
   * @param text the pack
   * @param lever a lever's id
   * @param rising towards greater values, else towards lesser ones
   * @return as a user would give it
   * @throws IllegalArgumentException when the pack has no row of the lever, with a sentence
   */
  static String of(PackText text, String lever, boolean rising) {
    RawTable table =
        Optional.ofNullable(text.tables().get(LEVERS)).orElseGet(() -> RawTable.absent(LEVERS));
    List<RawRow> rows =
        table.rows().stream().filter(row -> table.cell(row, "lever").equals(lever)).toList();
    String from =
        rows.stream()
            .map(row -> table.cell(row, "from_year"))
            .max(Comparator.naturalOrder())
            .orElseThrow(
                () -> new IllegalArgumentException("levers.csv has no row of '" + lever + "'"));
    BigDecimal now =
        rows.stream()
            .filter(row -> table.cell(row, "from_year").equals(from))
            .map(row -> number(lever, table.cell(row, "value")))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String where = from.isBlank() || from.equals("*") ? "" : "[from_year=" + from + "]";
    return lever + where + ".value=" + range(lever, now, rising);
  }

  private static String range(String lever, BigDecimal now, boolean rising) {
    BigDecimal end = end(lever, now, rising);
    BigDecimal step = step(end.subtract(now));
    if (step.signum() == 0) {
      throw new IllegalArgumentException(
          "'" + lever + "' has no " + (rising ? "greater" : "lesser") + " values than now");
    }
    return Figures.exact(now) + ":" + Figures.exact(end) + ":" + Figures.exact(step);
  }

  private static BigDecimal number(String lever, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          "levers.csv gives '" + text + "' as a value of '" + lever + "'", none);
    }
  }

  private static BigDecimal end(String lever, BigDecimal now, boolean rising) {
    Interval legal = Levers.values(lever).orElseThrow().legal();
    BigDecimal far = now.max(BigDecimal.ONE).multiply(FAR);
    if (rising) {
      return far.min(BigDecimal.valueOf(Math.min(legal.to(), far.doubleValue())));
    }
    return BigDecimal.valueOf(Math.max(legal.from(), Math.min(0, now.doubleValue())));
  }

  /** A round step that parts the range in some fifty. */
  private static BigDecimal step(BigDecimal range) {
    BigDecimal exact = range.divide(BigDecimal.valueOf(STEPS), 12, RoundingMode.HALF_EVEN);
    if (exact.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int digits = exact.precision() - exact.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(digits);
    double leading = exact.abs().divide(unit, 4, RoundingMode.HALF_EVEN).doubleValue();
    int round = leading < 1.5 ? 1 : leading < 3.5 ? 2 : leading < 7.5 ? 5 : 10;
    BigDecimal step = unit.multiply(BigDecimal.valueOf(round));
    return exact.signum() < 0 ? step.negate() : step;
  }
}
