package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * Matrix entries in the order they were given: grown without boxing, then sorted and summed once.
 */
final class Triplets {
  private int size;
  private int[] rows = new int[64];
  private int[] columns = new int[64];
  private double[] values = new double[64];

  void add(int row, int column, double value) {
    if (size == rows.length) {
      int capacity = size + (size >> 1);
      rows = Arrays.copyOf(rows, capacity);
      columns = Arrays.copyOf(columns, capacity);
      values = Arrays.copyOf(values, capacity);
    }
    rows[size] = row;
    columns[size] = column;
    values[size++] = value;
  }

  /**
   * Returns the entries by column: duplicates summed in the order they were given, zeros dropped.
   */
  SparseMatrix byColumn(int rowCount, int columnCount) {
    int[] byRow = stableOrder(rows, identity(), rowCount);
    int[] order = stableOrder(columns, byRow, columnCount);
    int[] start = new int[columnCount + 1];
    int[] index = new int[size];
    double[] value = new double[size];
    int filled = 0;
    int k = 0;
    for (int column = 0; column < columnCount; column++) {
      while (k < size && columns[order[k]] == column) {
        int row = rows[order[k]];
        double sum = 0;
        for (; k < size && columns[order[k]] == column && rows[order[k]] == row; k++) {
          sum += values[order[k]];
        }
        if (sum != 0) {
          index[filled] = row;
          value[filled++] = sum;
        }
      }
      start[column + 1] = filled;
    }
    return new SparseMatrix(start, Arrays.copyOf(index, filled), Arrays.copyOf(value, filled));
  }

  private int[] identity() {
    int[] order = new int[size];
    Arrays.setAll(order, k -> k);
    return order;
  }

  private static int[] stableOrder(int[] keys, int[] order, int keyCount) {
    int[] next = new int[keyCount + 1];
    for (int k : order) {
      next[keys[k] + 1]++;
    }
    for (int key = 0; key < keyCount; key++) {
      next[key + 1] += next[key];
    }
    int[] sorted = new int[order.length];
    for (int k : order) {
      sorted[next[keys[k]]++] = k;
    }
    return sorted;
  }
}
