package org.placewright.quantity;

/**
 * The numbers between two, both included.
 *
 * @param from the least of them
 * @param to the greatest, not below the least
 */
public record Interval(double from, double to) {
  public Interval {
    if (!(from <= to)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
    }
  }

  public boolean contains(double value) {
    return value >= from && value <= to;
  }

  /** As {@code from 0 to 0.5}. */
  public String words() {
    return "from " + Figures.shortest(from) + " to " + Figures.shortest(to);
  }
}
