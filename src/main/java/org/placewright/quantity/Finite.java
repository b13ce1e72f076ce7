package org.placewright.quantity;

/** Refuses numbers that no quantity can be. */
final class Finite {
  private Finite() {}

  static void atLeastZero(String what, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be a finite number from 0 up: " + value);
    }
  }
}
