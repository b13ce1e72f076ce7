package org.placewright.allocation.model;

import java.util.Arrays;

/** Lower and upper limits of named things (rows or columns), grown while a program is built. */
final class Bounds {
  private int size;
  private double[] lower = new double[16];
  private double[] upper = new double[16];

  int add(double low, double high) {
    if (size == lower.length) {
      lower = Arrays.copyOf(lower, size * 2);
      upper = Arrays.copyOf(upper, size * 2);
    }
    size++;
    set(size - 1, low, high);
    return size - 1;
  }

  void set(int position, double low, double high) {
    require(low, high);
    lower[position] = low;
    upper[position] = high;
  }

  /** Refuses limits that are not numbers or that no number can keep. */
  static void require(double low, double high) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      throw new IllegalArgumentException("a bound is not a number: " + low + ", " + high);
    }
    if (low == Double.POSITIVE_INFINITY || high == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException("no number satisfies the bounds " + low + ", " + high);
    }
  }

  int size() {
    return size;
  }

  double[] lower() {
    return Arrays.copyOf(lower, size);
  }

  double[] upper() {
    return Arrays.copyOf(upper, size);
  }
}
