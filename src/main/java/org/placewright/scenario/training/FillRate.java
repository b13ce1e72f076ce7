package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The share of places that entrants take. Most specific row wins; without one every place is
 * filled.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param deanery the deanery, or {@link Wildcard#ANY}
 * @param rate entrants per place, from 0 to 1
 */
public record FillRate(String specialty, String deanery, double rate) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, deanery);
  }
}
