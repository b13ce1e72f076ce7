package org.placewright.scenario.register;

import org.placewright.scenario.row.Row;

/**
 * A strategic health authority.
 *
 * @param id its name in every table
 * @param name its name for people
 */
public record HealthAuthority(String id, String name) implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
