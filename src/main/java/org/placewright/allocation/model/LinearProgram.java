package org.placewright.allocation.model;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * An immutable mixed-integer linear program: minimise {@code cost · x + offset} with {@code
 * rowLower ≤ A x ≤ rowUpper}, {@code lower ≤ x ≤ upper}, and whole numbers where a column is
 * integer. No solver is behind it.
 *
 * <p>Row and column names are unique, each among its own kind.
 */
public final class LinearProgram {
  /** What rounding leaves of zero, as a share of the largest term. */
  static final double DUST = 1e-9;

  private final Names columnNames;
  private final Names rowNames;
  private final double[] lower;
  private final double[] upper;
  private final double[] impliedLower;
  private final double[] impliedUpper;
  private final double[] cost;
  private final boolean[] integer;
  private final double[] rowLower;
  private final double[] rowUpper;
  private final double offset;
  private final SparseMatrix byColumn;
  private final SparseMatrix byRow;

  LinearProgram(LinearProgramBuilder parts) {
    columnNames = parts.columnNames();
    rowNames = parts.rowNames();
    lower = parts.columnBounds().lower();
    upper = parts.columnBounds().upper();
    impliedLower = parts.impliedColumnBounds().lower();
    impliedUpper = parts.impliedColumnBounds().upper();
    cost = parts.costs();
    integer = parts.integers();
    rowLower = parts.rowBounds().lower();
    rowUpper = parts.rowBounds().upper();
    offset = parts.offset();
    byColumn = parts.matrix();
    byRow = byColumn.transposed(rowLower.length);
  }

  private LinearProgram(LinearProgram other, double[] lower, double[] upper, double[] cost) {
    columnNames = other.columnNames;
    rowNames = other.rowNames;
    this.lower = lower;
    this.upper = upper;
    impliedLower = other.impliedLower;
    impliedUpper = other.impliedUpper;
    this.cost = cost;
    integer = other.integer;
    rowLower = other.rowLower;
    rowUpper = other.rowUpper;
    offset = cost == other.cost ? other.offset : 0;
    byColumn = other.byColumn;
    byRow = other.byRow;
  }

  /** Returns this program with other column limits, at the price of copying them alone. */
  public LinearProgram withBounds(double[] lower, double[] upper) {
    if (lower.length != columns() || upper.length != columns()) {
      throw new IllegalArgumentException("limits for another number of columns");
    }
    return new LinearProgram(this, lower.clone(), upper.clone(), cost);
  }

  /** Returns this program with nothing that costs anything. */
  public LinearProgram withoutCosts() {
    return new LinearProgram(this, lower, upper, new double[columns()]);
  }

  /** Returns the least values of all columns, copied. */
  public double[] lowers() {
    return lower.clone();
  }

  /** Returns the greatest values of all columns, copied. */
  public double[] uppers() {
    return upper.clone();
  }

  /** Returns how many columns there are. */
  public int columns() {
    return lower.length;
  }

  /** Returns how many rows there are. */
  public int rows() {
    return rowLower.length;
  }

  /** Returns the coefficients, compressed by column: the index of an entry is its row. */
  public SparseMatrix byColumn() {
    return byColumn;
  }

  /** Returns the coefficients, compressed by row: the index of an entry is its column. */
  public SparseMatrix byRow() {
    return byRow;
  }

  /** Returns the name of a column. */
  public String columnName(int column) {
    return columnNames.get(column);
  }

  /** Returns the name of a row. */
  public String rowName(int row) {
    return rowNames.get(row);
  }

  /** Returns the number of the column of this name. */
  public OptionalInt columnNamed(String name) {
    return columnNames.position(name);
  }

  /** Returns the number of the row of this name. */
  public OptionalInt rowNamed(String name) {
    return rowNames.position(name);
  }

  /** Returns those of one value per row that are not 0, by the row's name. */
  public Map<String, Double> byRowName(Values perRow) {
    Map<String, Double> byName = new TreeMap<>();
    for (int row = 0; row < rows(); row++) {
      if (perRow.get(row) != 0) {
        byName.put(rowName(row), perRow.get(row));
      }
    }
    return byName;
  }

  /**
   * Returns one value per row, 0 where no name is the row's; a name of no row counts for nothing.
   */
  public double[] perRow(Map<String, Double> byName) {
    double[] perRow = new double[rows()];
    byName.forEach((name, value) -> rowNamed(name).ifPresent(row -> perRow[row] = value));
    return perRow;
  }

  /** Returns the least value of a column, or negative infinity. */
  public double lower(int column) {
    return lower[column];
  }

  /** Returns the greatest value of a column, or positive infinity. */
  public double upper(int column) {
    return upper[column];
  }

  /**
   * Returns the least value that any plan worth having gives the column; at most as tight as its
   * builder said.
   */
  public double impliedLower(int column) {
    return Math.max(lower[column], impliedLower[column]);
  }

  /** Returns the greatest value that any plan worth having gives the column. */
  public double impliedUpper(int column) {
    return Math.min(upper[column], impliedUpper[column]);
  }

  /** Returns the objective per unit of a column. */
  public double cost(int column) {
    return cost[column];
  }

  /**
   * Returns what prices leave of the objective per unit of a column, in doubles.
   *
   * @param prices one per row
   * @return 0 where no more is left than rounding leaves of nothing
   */
  public double reducedCost(int column, double[] prices) {
    double reduced = cost[column];
    double largest = Math.max(1, Math.abs(reduced));
    for (int k = byColumn.begin(column); k < byColumn.end(column); k++) {
      double term = prices[byColumn.index(k)] * byColumn.value(k);
      reduced -= term;
      largest = Math.max(largest, Math.abs(term));
    }
    return Math.abs(reduced) <= DUST * largest ? 0 : reduced;
  }

  /** Returns whether a column takes whole numbers only. */
  public boolean integer(int column) {
    return integer[column];
  }

  /** Returns whether any column takes whole numbers only. */
  public boolean anyInteger() {
    for (boolean whole : integer) {
      if (whole) {
        return true;
      }
    }
    return false;
  }

  /** Returns the least activity of a row, or negative infinity. */
  public double rowLower(int row) {
    return rowLower[row];
  }

  /** Returns the greatest activity of a row, or positive infinity. */
  public double rowUpper(int row) {
    return rowUpper[row];
  }

  /** Returns what {@code x} makes of a row, in plain double arithmetic. */
  public double activity(int row, double[] x) {
    double sum = 0;
    for (int k = byRow.begin(row); k < byRow.end(row); k++) {
      sum += byRow.value(k) * x[byRow.index(k)];
    }
    return sum;
  }

  /** Returns the objective of the plan that is all zeros. */
  public double offset() {
    return offset;
  }

  /**
   * Returns the objective of {@code x} in plain double arithmetic; {@link ExactCheck#objective} is
   * exact.
   */
  public double objective(double[] x) {
    double sum = offset;
    for (int j = 0; j < cost.length; j++) {
      sum += cost[j] * x[j];
    }
    return sum;
  }
}
