package org.placewright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.quantity.Figures;

/** Intervals of costs for a reader, widened by rounding. */
public final class CostWords {
  private static final String UNIT = " weighted FTE-years";

  private CostWords() {}

  /**
   * An interval in words.
   *
   * @param least weighted FTE-years
   * @param most weighted FTE-years, infinite where nothing is known
   */
  public static String between(double least, double most) {
    return Double.isInfinite(most)
        ? "at least " + down(least) + UNIT
        : "between " + down(least) + " and " + up(most) + UNIT;
  }

  /** A number rounded down to a tenth. */
  public static String down(double value) {
    return Figures.grouped(new BigDecimal(value).setScale(1, RoundingMode.FLOOR));
  }

  /** A number rounded up to a tenth. */
  public static String up(double value) {
    return Figures.grouped(new BigDecimal(value).setScale(1, RoundingMode.CEILING));
  }
}
