package org.placewright.allocation.model;

/**
 * An immutable sparse matrix, compressed along one dimension (the <em>major</em> one: columns or
 * rows). The entries of major {@code m} stand at positions {@code begin(m)} to {@code end(m) - 1},
 * sorted by their minor index, none of them zero and no index twice.
 */
public final class SparseMatrix {
  private final int[] start;
  private final int[] index;
  private final double[] value;

  SparseMatrix(int[] start, int[] index, double[] value) {
    this.start = start;
    this.index = index;
    this.value = value;
  }

  /** Returns how many majors there are. */
  public int majors() {
    return start.length - 1;
  }

  /** Returns how many entries are stored. */
  public int nonZeros() {
    return start[start.length - 1];
  }

  /** Returns the position of the first entry of {@code major}. */
  public int begin(int major) {
    return start[major];
  }

  /** Returns the position after the last entry of {@code major}. */
  public int end(int major) {
    return start[major + 1];
  }

  /** Returns the minor index of the entry at {@code position}. */
  public int index(int position) {
    return index[position];
  }

  /** Returns the value of the entry at {@code position}. */
  public double value(int position) {
    return value[position];
  }

  /** Returns how many entries {@code major} has. */
  public int size(int major) {
    return end(major) - begin(major);
  }

  /** Returns a copy of the {@code majors() + 1} start positions, as native solvers want them. */
  public int[] starts() {
    return start.clone();
  }

  /** Returns a copy of the minor indices of all entries. */
  public int[] indices() {
    return index.clone();
  }

  /** Returns a copy of the values of all entries. */
  public double[] values() {
    return value.clone();
  }

  /**
   * Returns the same entries compressed along the other dimension, which has {@code minors}
   * indices.
   */
  SparseMatrix transposed(int minors) {
    int[] next = new int[minors + 1];
    for (int minor : index) {
      next[minor + 1]++;
    }
    for (int m = 0; m < minors; m++) {
      next[m + 1] += next[m];
    }
    int[] starts = next.clone();
    int[] majorOf = new int[index.length];
    double[] values = new double[value.length];
    for (int major = 0; major < majors(); major++) {
      for (int k = begin(major); k < end(major); k++) {
        int at = next[index[k]]++;
        majorOf[at] = major;
        values[at] = value[k];
      }
    }
    return new SparseMatrix(starts, majorOf, values);
  }
}
