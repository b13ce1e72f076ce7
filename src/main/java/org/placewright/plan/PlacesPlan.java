package org.placewright.plan;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Whole places on each programme in each of some consecutive intakes. Never changes. */
public final class PlacesPlan {
  private final int[][] places;

  /**
   * A plan from a table, which is copied.
   *
   * @param places places by programme (in register order) and intake (from the first planned year),
   *     never negative; as many intakes for every programme
   * @throws IllegalArgumentException when places are negative, or programmes differ in intakes
   */
  public PlacesPlan(int[][] places) {
    this.places = Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
    for (int[] row : this.places) {
      if (row.length != this.places[0].length) {
        throw new IllegalArgumentException("programmes have different numbers of intakes");
      }
      for (int count : row) {
        if (count < 0) {
          throw new IllegalArgumentException("places cannot be negative: " + count);
        }
      }
    }
  }

  /**
   * A plan from its single cells.
   *
   * @param programmes how many programmes
   * @param intakes how many intakes
   * @param places gives the places of a programme (first argument) in an intake (second), both by
   *     index
   * @return that plan
   * @throws IllegalArgumentException when places are negative
   */
  public static PlacesPlan of(int programmes, int intakes, IntBinaryOperator places) {
    return new PlacesPlan(
        IntStream.range(0, programmes)
            .mapToObj(p -> IntStream.range(0, intakes).map(i -> places.applyAsInt(p, i)).toArray())
            .toArray(int[][]::new));
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

  /**
   * Places of one programme in the last intake.
   *
   * @param programme the programme's index in the register
   * @return places
   */
  public int last(int programme) {
    return places[programme][intakes() - 1];
  }

  public int programmes() {
    return places.length;
  }

  /**
   * How many intakes there are.
   *
   * @return 0 where there is no programme
   */
  public int intakes() {
    return places.length == 0 ? 0 : places[0].length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacesPlan plan && Arrays.deepEquals(places, plan.places);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(places);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(places);
  }
}
