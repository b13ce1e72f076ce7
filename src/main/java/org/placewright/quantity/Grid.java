package org.placewright.quantity;

import java.util.Arrays;

/** Numbers by row and column; never changes. The table that holds it says what its axes mean. */
final class Grid {
  private final double[][] numbers;

  /** Takes a copy of the numbers, so that no caller can change them. */
  Grid(double[][] numbers) {
    this.numbers = Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
  }

  double at(int row, int column) {
    return numbers[row][column];
  }

  int rows() {
    return numbers.length;
  }

  /** The number of columns in the first row; 0 without a row. */
  int columns() {
    return numbers.length == 0 ? 0 : columns(0);
  }

  int columns(int row) {
    return numbers[row].length;
  }

  /** A copy of a row. */
  double[] row(int row) {
    return numbers[row].clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grid grid && Arrays.deepEquals(numbers, grid.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(numbers);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(numbers);
  }
}
