package org.placewright.scenario.training;

import java.util.OptionalDouble;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How intakes differ from each other. It holds for the intakes of its year and later ones, until
 * the next row. Most specific specialty wins.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param fromIntakeYear the first intake it holds for, {@link #ANY_YEAR} for any
 * @param completingShare share of those who reach the end of training who complete
 * @param shareFemale share of entrants who are women; empty for what training says
 */
public record IntakeCohort(
    String specialty, int fromIntakeYear, double completingShare, OptionalDouble shareFemale)
    implements Row {
  /** Stands for every intake of a run. */
  public static final int ANY_YEAR = 0;

  @Override
  public String key() {
    return Row.keyOf(specialty, fromIntakeYear);
  }
}
