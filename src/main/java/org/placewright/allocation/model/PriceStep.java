package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * The change of one row's price that proves most while all others stay. What is proven is a concave
 * line of the price, with a kink wherever a reduced cost of a column in the row becomes 0, and
 * where the price itself does. For one row at a time.
 */
final class PriceStep {
  private final ReducedCosts costs;
  private final LinearProgram program;
  private Kink[] kinks = new Kink[64];
  private int many;
  private double change;
  private double gain;

  PriceStep(LinearProgram program, ReducedCosts costs) {
    this.program = program;
    this.costs = costs;
  }

  /**
   * Where the line bends.
   *
   * @param at the change of the price, without its sign
   * @param by how much less a further change proves from there
   */
  private record Kink(double at, double by) implements Comparable<Kink> {
    @Override
    public int compareTo(Kink other) {
      return Double.compare(at, other.at);
    }
  }

  /** Looks for the best change of a row's price, upwards or downwards. */
  void search(int row) {
    change = 0;
    gain = 0;
    if (!along(row, 1)) {
      along(row, -1);
    }
  }

  /** The change found last; 0 where none proves more. */
  double change() {
    return change;
  }

  /** How much more it proves. */
  double gain() {
    return gain;
  }

  /**
   * Follows the line one way, to where it falls.
   *
   * @return whether it proves more, so that the other way does not
   */
  private boolean along(int row, int way) {
    double slope = slope(row, way);
    if (slope <= 0) {
      return false;
    }
    collect(row, way);
    Arrays.sort(kinks, 0, many);
    double from = 0;
    double won = 0;
    for (int k = 0; k < many && slope > 0; k++) {
      won += slope * (kinks[k].at() - from);
      from = kinks[k].at();
      slope -= kinks[k].by();
    }
    if (slope > 0) {
      // Nothing ends it, so the program has no solution, or rounding hides a kink.
      return false;
    }
    change = way * from;
    gain = won;
    return true;
  }

  /** What the least change proves more, for each unit of it. */
  private double slope(int row, int way) {
    double price = costs.price(row);
    double limit = costs.rowLimit(row, price == 0 ? way > 0 : price > 0);
    double slope = way * limit;
    double size = Math.max(1, Math.abs(limit));
    SparseMatrix matrix = program.byRow();
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      int column = matrix.index(k);
      double falls = way * matrix.value(k);
      double reduced = costs.reduced(column);
      boolean atLower = reduced > 0 || (reduced == 0 && falls < 0);
      double part = falls * (atLower ? costs.lower(column) : costs.upper(column));
      slope -= part;
      size = Math.max(size, Math.abs(part));
    }
    return Math.abs(slope) <= LinearProgram.DUST * size ? 0 : slope;
  }

  private void collect(int row, int way) {
    SparseMatrix matrix = program.byRow();
    many = 0;
    if (kinks.length <= matrix.size(row)) {
      kinks = new Kink[2 * matrix.size(row)];
    }
    for (int k = matrix.begin(row); k < matrix.end(row); k++) {
      int column = matrix.index(k);
      double falls = way * matrix.value(k);
      double at = costs.reduced(column) / falls;
      if (at > 0) {
        double range = costs.upper(column) - costs.lower(column);
        kinks[many++] = new Kink(at, Math.abs(falls) * range);
      }
    }
    double price = costs.price(row);
    if (price * way < 0) {
      double range = costs.rowLimit(row, false) - costs.rowLimit(row, true);
      kinks[many++] = new Kink(Math.abs(price), range);
    }
  }
}
