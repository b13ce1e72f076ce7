package org.placewright.quantity;

/**
 * Ages in completed years, both ends included.
 *
 * @param from the youngest age
 * @param to the oldest age, not below the youngest
 */
public record AgeBand(int from, int to) {
  /** The oldest age that any table may name. */
  public static final int OLDEST = 120;

  public AgeBand {
    if (from < 0 || to < from || to > OLDEST) {
      throw new IllegalArgumentException("not an age band: " + from + " to " + to);
    }
  }

  public int years() {
    return to - from + 1;
  }

  public boolean contains(int age) {
    return age >= from && age <= to;
  }

  public boolean overlaps(AgeBand other) {
    return from <= other.to && other.from <= to;
  }
}
