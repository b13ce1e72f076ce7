package org.placewright.quantity;

import java.util.Arrays;

/**
 * Numbers by row and column; never changes. A table of numbers extends it and says what its axes
 * mean; two are equal when they are tables of one kind with the same numbers.
 */
abstract class Grid {
  private final double[][] numbers;

  /** Takes a copy of the numbers, so that no caller can change them. */
  Grid(double[][] numbers) {
    this.numbers = new double[numbers.length][];
    for (int row = 0; row < numbers.length; row++) {
      this.numbers[row] = numbers[row].clone();
    }
  }

  final double number(int row, int column) {
    return numbers[row][column];
  }

  final int rows() {
    return numbers.length;
  }

  /** The number of columns in the first row; 0 without a row. */
  final int columns() {
    return numbers.length == 0 ? 0 : columns(0);
  }

  final int columns(int row) {
    return numbers[row].length;
  }

  /** A copy of a row. */
  final double[] row(int row) {
    return numbers[row].clone();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Grid grid
        && grid.getClass() == getClass()
        && Arrays.deepEquals(numbers, grid.numbers);
  }

  @Override
  public final int hashCode() {
    return Arrays.deepHashCode(numbers);
  }

  @Override
  public final String toString() {
    return Arrays.deepToString(numbers);
  }
}
