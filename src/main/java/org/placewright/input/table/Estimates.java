package org.placewright.input.table;

import org.placewright.quantity.Figures;

/** What is said of three estimates of one number. */
final class Estimates {
  private Estimates() {}

  /** That the lowest, the central and the highest are not in this order. */
  static String unordered(double low, double central, double high) {
    return "low, central and high do not rise in this order: "
        + Figures.shortest(low)
        + ", "
        + Figures.shortest(central)
        + ", "
        + Figures.shortest(high)
        + ".";
  }
}
