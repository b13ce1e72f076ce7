package org.placewright.scenario;

import org.placewright.quantity.Interval;

/**
 * What numbers the value of a lever may be, in the lever's own unit.
 *
 * @param legal those that have a meaning; all others are refused
 * @param usual those that surprise nobody; 0 surprises nobody either
 */
public record LeverValues(Interval legal, Interval usual) {
  /** The values with a meaning, of which none is more usual than another. */
  public static LeverValues from(double least, double most) {
    Interval legal = new Interval(least, most);
    return new LeverValues(legal, legal);
  }

  public LeverValues usually(double least, double most) {
    return new LeverValues(legal, new Interval(least, most));
  }

  public boolean isUsual(double value) {
    return value == 0 || usual.contains(value);
  }

  /** As {@code from 0 to 1, usually from 0.2 to 0.7}. */
  public String words() {
    return legal.words() + ", usually " + usual.words();
  }
}
