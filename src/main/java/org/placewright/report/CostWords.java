package org.placewright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.quantity.Figures;

/** Intervals of costs for a reader, widened by rounding; known costs as one number. */
public final class CostWords {
  private static final String UNIT = " weighted FTE-years";

  /** Less is not seen in costs to a tenth, and proofs leave it by rounding. */
  private static final double SEEN = 0.001;

  /** The least cost that a tenth shows. */
  private static final double TENTH = 0.1;

  private CostWords() {}

  /**
   * An interval in words.
   *
   * @param least weighted FTE-years
   * @param most weighted FTE-years, infinite where nothing is known
   */
  public static String between(double least, double most) {
    if (Double.isInfinite(most)) {
      return "at least " + down(least) + UNIT;
    }
    return isKnown(least, most)
        ? Figures.grouped(most, 1) + UNIT
        : "between " + down(least) + " and " + up(most) + UNIT;
  }

  /** Whether an interval is so narrow that a reader sees one number. */
  public static boolean isKnown(double least, double most) {
    return most - least < SEEN;
  }

  /** Whether a cost is one that tenths do not show. */
  public static boolean isUnderATenth(double most) {
    return most < TENTH;
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
