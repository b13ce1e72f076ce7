package org.placewright.allocation.model;

import java.util.List;
import org.placewright.construction.NamedComponents;

/**
 * A rule about places: {@code lower <= sum of terms <= upper}.
 *
 * @param name lever, scope and year, as {@code half-gp[*,2010]}
 * @param terms the left side; each programme and intake at most once
 * @param lower the least, or negative infinity
 * @param upper the most, or positive infinity
 * @param relaxPrice weighted FTE-years per unit by which it may be missed, for all its years;
 *     infinite when it may not
 * @param years the years that the rule stands for: more than 1 where the last planned intake
 *     carries on. A price or dual of the row divided by them is that of a year
 */
@NamedComponents
public record LimitRow(
    String name, List<Term> terms, double lower, double upper, double relaxPrice, int years) {
  public LimitRow {
    terms = List.copyOf(terms);
    if (years < 1) {
      throw new IllegalArgumentException("row " + name + " stands for " + years + " years");
    }
    if (!(lower <= upper) || !(relaxPrice > 0)) {
      throw new IllegalArgumentException(
          "row " + name + ": " + lower + " to " + upper + " at " + relaxPrice);
    }
  }

  public boolean isHard() {
    return Double.isInfinite(relaxPrice);
  }

  /** The power of two by which its coefficients come near 1. */
  public double scale() {
    double most = terms.stream().mapToDouble(term -> Math.abs(term.coefficient())).max().orElse(1);
    return most == 0 ? 1 : Math.scalb(1.0, -Math.getExponent(most));
  }
}
