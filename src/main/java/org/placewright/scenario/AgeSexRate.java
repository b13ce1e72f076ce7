package org.placewright.scenario;

import org.placewright.quantity.AgeBand;

/**
 * A figure by age and sex: participation, a leaving rate or a utilisation weight. Most specific row
 * wins.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param sex the code of a {@link org.placewright.quantity.Sex}, or {@link Wildcard#ANY}
 * @param ages the ages it holds for
 * @param value FTE per head, a share leaving a year, or a relative weight per person
 */
public record AgeSexRate(String specialty, String sex, AgeBand ages, double value) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, sex, ages.from());
  }
}
