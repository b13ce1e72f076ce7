package org.placewright.allocation.model;

import java.util.Arrays;

/**
 * An immutable row of numbers, one per column (a plan) or one per row (duals) of a {@link
 * LinearProgram}.
 */
public final class Values {
  private static final Values NONE = new Values(new double[0]);

  private final double[] value;

  private Values(double[] value) {
    this.value = value;
  }

  /** Returns no values at all: what a solver without a plan gives. */
  public static Values none() {
    return NONE;
  }

  /** Returns the values of {@code source}, copied. */
  public static Values of(double... source) {
    return new Values(source.clone());
  }

  /** Returns how many values there are. */
  public int size() {
    return value.length;
  }

  /** Returns whether there are no values. */
  public boolean isEmpty() {
    return value.length == 0;
  }

  /** Returns the value at {@code position}. */
  public double get(int position) {
    return value[position];
  }

  /** Returns a fresh array of the values. */
  public double[] toArray() {
    return value.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values values && Arrays.equals(value, values.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }

  @Override
  public String toString() {
    return Arrays.toString(value);
  }
}
