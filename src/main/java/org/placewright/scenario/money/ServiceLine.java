package org.placewright.scenario.money;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What a service line takes in. A specialty belongs to at most one.
 *
 * @param id the service line, as {@code surgery}
 * @param specialty the specialty, or {@link Wildcard#ANY} for all that no other row names
 */
public record ServiceLine(String id, String specialty) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty);
  }
}
