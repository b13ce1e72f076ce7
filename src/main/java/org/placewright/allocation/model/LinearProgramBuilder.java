package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Collects columns, rows and coefficients and makes a {@link LinearProgram}. Columns and rows are
 * numbered from 0 in the order they are added. Infinite limits are {@link Double#NEGATIVE_INFINITY}
 * and {@link Double#POSITIVE_INFINITY}.
 */
public final class LinearProgramBuilder {
  private final Names columnNames;
  private final Names rowNames;
  private final Bounds columns = new Bounds();
  private final Bounds rows = new Bounds();
  private final Bounds implied = new Bounds();
  private final Triplets entries = new Triplets();
  private double[] cost = new double[16];
  private boolean[] integer = new boolean[16];
  private double offset;

  /** Starts with an empty program. */
  public LinearProgramBuilder() {
    this(new Names(), new Names());
  }

  private LinearProgramBuilder(Names columnNames, Names rowNames) {
    this.columnNames = columnNames;
    this.rowNames = rowNames;
  }

  /**
   * Returns a builder that holds all of {@code program}, ready for more rows, columns or other
   * costs.
   */
  public static LinearProgramBuilder from(LinearProgram program) {
    return from(program, row -> true);
  }

  /** Returns a builder that holds some rows of {@code program}, and all of its columns. */
  public static LinearProgramBuilder from(LinearProgram program, IntPredicate rows) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    for (int j = 0; j < program.columns(); j++) {
      String name = program.columnName(j);
      builder.column(name, program.lower(j), program.upper(j), program.cost(j), program.integer(j));
      builder.impliedBounds(j, program.impliedLower(j), program.impliedUpper(j));
    }
    int[] kept = new int[program.rows()];
    for (int i = 0; i < program.rows(); i++) {
      kept[i] =
          rows.test(i)
              ? builder.row(program.rowName(i), program.rowLower(i), program.rowUpper(i))
              : -1;
    }
    SparseMatrix matrix = program.byColumn();
    for (int j = 0; j < program.columns(); j++) {
      for (int k = matrix.begin(j); k < matrix.end(j); k++) {
        if (kept[matrix.index(k)] >= 0) {
          builder.coefficient(kept[matrix.index(k)], j, matrix.value(k));
        }
      }
    }
    return builder.offset(program.offset());
  }

  /**
   * Adds a column with {@code lower ≤ x ≤ upper}.
   *
   * @param name its name, used by no other column
   * @param lower the least value, may be negative infinity
   * @param upper the greatest value, may be positive infinity
   * @param cost objective per unit of the column
   * @param integer whether only whole numbers are allowed
   * @return the column's number
   */
  public int column(String name, double lower, double upper, double cost, boolean integer) {
    Bounds.require(lower, upper);
    finite(cost);
    columnNames.add(name);
    int column = columns.add(lower, upper);
    implied.add(lower, upper);
    if (column == this.cost.length) {
      this.cost = Arrays.copyOf(this.cost, column * 2);
      this.integer = Arrays.copyOf(this.integer, column * 2);
    }
    this.cost[column] = cost;
    this.integer[column] = integer;
    return column;
  }

  /**
   * Says that the rows already keep {@code column} within these limits in every plan worth having.
   * Solvers never see them; {@link SafeBound} uses them where the column's own limits are infinite.
   */
  public LinearProgramBuilder impliedBounds(int column, double lower, double upper) {
    implied.set(column, lower, upper);
    return this;
  }

  /** Replaces the limits of a column. */
  public LinearProgramBuilder bounds(int column, double lower, double upper) {
    columns.set(column, lower, upper);
    implied.set(column, lower, upper);
    return this;
  }

  /** Replaces the limits of a row. */
  public LinearProgramBuilder rowBounds(int row, double lower, double upper) {
    rows.set(row, lower, upper);
    return this;
  }

  /** Replaces the objective per unit of a column. */
  public LinearProgramBuilder cost(int column, double perUnit) {
    cost[column] = finite(perUnit);
    return this;
  }

  /**
   * Adds a row with {@code lower ≤ Σ coefficient · x ≤ upper}.
   *
   * @return the row's number
   */
  public int row(String name, double lower, double upper) {
    Bounds.require(lower, upper);
    rowNames.add(name);
    return rows.add(lower, upper);
  }

  /** Adds {@code value} to the coefficient of a column in a row. */
  public LinearProgramBuilder coefficient(int row, int column, double value) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= columns.size()) {
      throw new IllegalArgumentException("no such row or column: " + row + ", " + column);
    }
    if (finite(value) != 0) {
      entries.add(row, column, value);
    }
    return this;
  }

  /** Sets the objective of the plan that is all zeros. */
  public LinearProgramBuilder offset(double objectiveOfNothing) {
    offset = finite(objectiveOfNothing);
    return this;
  }

  /** Returns the program built so far; the builder may go on. */
  public LinearProgram build() {
    return new LinearProgram(this);
  }

  Names columnNames() {
    return columnNames.copy();
  }

  Names rowNames() {
    return rowNames.copy();
  }

  Bounds columnBounds() {
    return columns;
  }

  Bounds impliedColumnBounds() {
    return implied;
  }

  Bounds rowBounds() {
    return rows;
  }

  double[] costs() {
    return Arrays.copyOf(cost, columns.size());
  }

  boolean[] integers() {
    return Arrays.copyOf(integer, columns.size());
  }

  double offset() {
    return offset;
  }

  SparseMatrix matrix() {
    return entries.byColumn(rows.size(), columns.size());
  }

  private static double finite(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("not a finite number: " + number);
    }
    return number;
  }
}
