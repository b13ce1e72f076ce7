package org.placewright.plan;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * A plan, and what carries on after its last intake up to the horizon year. Intakes are counted
 * from the first planned year on through both. Never changes.
 */
public final class PlacesToHorizon {
  private final PlacesPlan planned;
  private final int years;
  private final int[][] carriedOn;

  private PlacesToHorizon(PlacesPlan planned, int years, int[][] carriedOn) {
    this.planned = planned;
    this.years = years;
    this.carriedOn = carriedOn;
  }

  /**
   * A plan and what carries on after it.
   *
   * @param planned the plan
   * @param years for how many years after its last intake it carries on
   * @param carriedOn gives the places of a programme (first argument) in such a year (second,
   *     counted from 0); below 0 only after a plan that breaks a promise
   * @return both
   */
  public static PlacesToHorizon of(PlacesPlan planned, int years, IntBinaryOperator carriedOn) {
    int[][] after =
        IntStream.range(0, planned.programmes())
            .mapToObj(p -> IntStream.range(0, years).map(i -> carriedOn.applyAsInt(p, i)).toArray())
            .toArray(int[][]::new);
    return new PlacesToHorizon(planned, years, after);
  }

  public PlacesPlan planned() {
    return planned;
  }

  public int programmes() {
    return planned.programmes();
  }

  /**
   * How many intakes there are from the first planned one to the horizon.
   *
   * @return those planned and those after them
   */
  public int intakes() {
    return planned.intakes() + years;
  }

  /**
   * Places of one programme in one intake.
   *
   * @param programme the programme's index in the register
   * @param intake the intake's index from the first planned year, below {@link #intakes}
   * @return places
   */
  public int at(int programme, int intake) {
    int after = intake - planned.intakes();
    return after < 0 ? planned.at(programme, intake) : carriedOn[programme][after];
  }

  /**
   * The part that is planned.
   *
   * @return as many intakes, with no place in those after the last planned one
   */
  public PlacesToHorizon plannedAlone() {
    return of(planned, years, (p, i) -> 0);
  }

  /**
   * The part after the planned intakes.
   *
   * @return as many intakes, with no place in those that are planned
   */
  public PlacesToHorizon carriedOnAlone() {
    PlacesPlan none = PlacesPlan.of(programmes(), planned.intakes(), (p, i) -> 0);
    return new PlacesToHorizon(none, years, carriedOn);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacesToHorizon plan
        && planned.equals(plan.planned)
        && Arrays.deepEquals(carriedOn, plan.carriedOn);
  }

  @Override
  public int hashCode() {
    return 31 * planned.hashCode() + Arrays.deepHashCode(carriedOn);
  }

  @Override
  public String toString() {
    return planned + ", then " + Arrays.deepToString(carriedOn);
  }
}
