package org.placewright.scenario.staff;

import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * A figure by age and sex: participation, a leaving rate or a utilisation weight. Most specific row
 * wins.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param sex the code of a {@link org.placewright.quantity.Sex}, or {@link Wildcard#ANY}
 * @param ages the ages it holds for
 * @param years the year it holds for, or {@link YearRange#ANY}
 * @param value FTE per head, a share leaving a year, or a relative weight per person
 */
public record AgeSexRate(String specialty, String sex, AgeBand ages, YearRange years, double value)
    implements Row {
  /** A figure that holds in every year. */
  public AgeSexRate(String specialty, String sex, AgeBand ages, double value) {
    this(specialty, sex, ages, YearRange.ANY, value);
  }

  @Override
  public String key() {
    return Row.keyOf(specialty, sex, ages.from(), years.from());
  }
}
