package org.placewright.allocation.model;

import java.util.List;

/**
 * A rule about places: {@code lower <= sum of terms <= upper}.
 *
 * @param name lever, scope and year, as {@code half-gp[*,2010]}
 * @param terms the left side; each programme and intake at most once
 * @param lower the least, or negative infinity
 * @param upper the most, or positive infinity
 * @param relaxPrice weighted FTE-years per unit by which it may be missed; infinite when it may not
 */
public record LimitRow(
    String name, List<Term> terms, double lower, double upper, double relaxPrice) {
  public LimitRow {
    terms = List.copyOf(terms);
    if (!(lower <= upper) || !(relaxPrice > 0)) {
      throw new IllegalArgumentException(
          "row " + name + ": " + lower + " to " + upper + " at " + relaxPrice);
    }
  }

  public boolean isHard() {
    return Double.isInfinite(relaxPrice);
  }
}
