package org.placewright.allocation;

import java.util.Arrays;

/** Whole places on each programme in each planned intake. */
public final class PlacesPlan {
  private final int[][] places;

  /**
   * A plan.
   *
   * @param places places by programme (in register order) and intake (from the first planned year),
   *     never negative
   */
  public PlacesPlan(int[][] places) {
    this.places = Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
    for (int[] row : this.places) {
      for (int count : row) {
        if (count < 0) {
          throw new IllegalArgumentException("places cannot be negative: " + count);
        }
      }
    }
  }

  /**
   * Places of one programme in one intake.
   *
   * @param programme the programme's index in the register
   * @param intake the intake's index from the first planned year
   * @return places
   */
  public int at(int programme, int intake) {
    return places[programme][intake];
  }

  public int programmes() {
    return places.length;
  }

  /**
   * The plan as a table.
   *
   * @return a copy, by programme and intake
   */
  public int[][] toArray() {
    return Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacesPlan plan && Arrays.deepEquals(places, plan.places);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(places);
  }
}
