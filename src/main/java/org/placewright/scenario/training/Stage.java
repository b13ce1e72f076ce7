package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;

/**
 * A higher specialty, entered in competition by those who complete a core one.
 *
 * @param specialty the higher specialty
 * @param enteredFrom the core specialty
 */
public record Stage(String specialty, String enteredFrom) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty);
  }
}
