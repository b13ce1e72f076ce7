package org.placewright.scenario.need;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * Which method a specialty's need is calculated by. Most specific row wins; without one it is
 * {@link Method#UTILISATION}, with drivers.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param method how need is calculated before drivers and shifts
 * @param drivers whether demand drivers move what the method gives
 */
public record MethodChoice(String specialty, Method method, boolean drivers) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty);
  }
}
