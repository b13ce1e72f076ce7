package org.placewright.allocation.highs;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.PricedProgram;

/**
 * The corner of a program that prices of its rows describe: what has a price is at a limit, and all
 * else is free to move. In a program much like it few steps are left from there. Where it is too
 * much or too little for a corner, HiGHS mends that.
 *
 * @param program whose corner it is
 * @param columns a HiGHS status for each column
 * @param rows a HiGHS status for each row
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the native library as they are
record StartingBasis(LinearProgram program, int[] columns, int[] rows) {
  private static final int AT_LOWER = 0;
  private static final int BASIC = 1;
  private static final int AT_UPPER = 2;
  private static final int AT_ZERO = 3;

  /** Columns and rows in the basis, as a share of the rows, below which prices are of no corner. */
  private static final double ALMOST_ALL = 0.99;

  static StartingBasis of(PricedProgram priced) {
    LinearProgram program = priced.program();
    double[] prices = priced.prices().toArray();
    int[] columns = new int[program.columns()];
    for (int column = 0; column < columns.length; column++) {
      columns[column] = ofColumn(program, prices, column);
    }
    int[] rows = new int[program.rows()];
    for (int row = 0; row < rows.length; row++) {
      double lower = program.rowLower(row);
      double upper = program.rowUpper(row);
      rows[row] = prices[row] == 0 && lower != upper ? BASIC : atLimit(prices[row], lower, upper);
    }
    return new StartingBasis(program, columns, rows);
  }

  /**
   * The same corner in another program, by names: what is only there holds no more than it must.
   *
   * @return empty where it is no corner: where a row with a price is missing, or the prices are
   *     those of another program
   */
  Optional<StartingBasis> in(LinearProgram other) {
    if (basic() < ALMOST_ALL * rows.length) {
      return Optional.empty();
    }
    if (other == program) {
      return Optional.of(this);
    }
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] != BASIC && other.rowNamed(program.rowName(row)).isEmpty()) {
        return Optional.empty();
      }
    }
    int[] otherColumns = new int[other.columns()];
    for (int column = 0; column < otherColumns.length; column++) {
      OptionalInt same = program.columnNamed(other.columnName(column));
      otherColumns[column] =
          same.isPresent()
              ? columns[same.getAsInt()]
              : atLimit(0, other.lower(column), other.upper(column));
    }
    int[] otherRows = new int[other.rows()];
    for (int row = 0; row < otherRows.length; row++) {
      OptionalInt same = program.rowNamed(other.rowName(row));
      otherRows[row] = same.isPresent() ? rows[same.getAsInt()] : BASIC;
    }
    return Optional.of(new StartingBasis(other, otherColumns, otherRows));
  }

  private long basic() {
    return IntStream.concat(IntStream.of(columns), IntStream.of(rows))
        .filter(status -> status == BASIC)
        .count();
  }

  private static int ofColumn(LinearProgram program, double[] prices, int column) {
    double reduced = program.reducedCost(column, prices);
    double lower = program.lower(column);
    double upper = program.upper(column);
    boolean moves = reduced == 0 && lower != upper;
    return moves ? BASIC : atLimit(reduced, lower, upper);
  }

  /** At the limit that its price pushes it to, or at the one there is. */
  private static int atLimit(double price, double lower, double upper) {
    if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
      return AT_ZERO;
    }
    boolean toLower = price >= 0 ? Double.isFinite(lower) : Double.isInfinite(upper);
    return toLower ? AT_LOWER : AT_UPPER;
  }
}
