package org.placewright.scenario.staff;

import org.placewright.scenario.row.Row;

/**
 * Where people who complete training go to work. A deanery with no row keeps its own.
 *
 * @param fromDeanery where they trained
 * @param toDeanery where they work
 * @param share share of the completers of {@code fromDeanery} who go to {@code toDeanery}
 */
public record Mobility(String fromDeanery, String toDeanery, double share) implements Row {
  @Override
  public String key() {
    return Row.keyOf(fromDeanery, toDeanery);
  }
}
