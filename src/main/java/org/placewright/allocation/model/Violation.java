package org.placewright.allocation.model;

import java.math.BigDecimal;
import org.placewright.quantity.Figures;

/**
 * One thing that a plan breaks, in exact numbers.
 *
 * @param kind what is broken
 * @param name the row or column
 * @param activity the row's sum, or the column's value
 * @param limit what it had to keep to
 * @param excess how far it is beyond the limit, above 0
 */
public record Violation(
    ViolationKind kind, String name, BigDecimal activity, BigDecimal limit, BigDecimal excess) {
  private static final int DIGITS = 7;

  /** What a plan can break. */
  public enum ViolationKind {
    /** A row's least activity. */
    ROW_LOWER,
    /** A row's greatest activity. */
    ROW_UPPER,
    /** A column's least value. */
    COLUMN_LOWER,
    /** A column's greatest value. */
    COLUMN_UPPER,
    /** A column that takes whole numbers only; the limit is the nearest one. */
    INTEGRALITY
  }

  /**
   * As {@code existing-resources[*,2013] is 89627.49, at most 89626.75}; rows are in scaled units.
   */
  @Override
  public String toString() {
    String rule =
        switch (kind) {
          case ROW_LOWER, COLUMN_LOWER -> "at least ";
          case ROW_UPPER, COLUMN_UPPER -> "at most ";
          case INTEGRALITY -> "a whole number, nearest ";
        };
    return name
        + " is "
        + Figures.significant(activity, DIGITS)
        + ", must be "
        + rule
        + Figures.significant(limit, DIGITS);
  }
}
