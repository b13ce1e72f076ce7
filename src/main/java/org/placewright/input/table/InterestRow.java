package org.placewright.input.table;

import org.placewright.scenario.row.Row;

/**
 * Why somebody may not judge a provider. It is for checking alone: no scenario has a score that it
 * would forbid.
 *
 * @param assessor who
 * @param provider whose programmes
 * @param interest what it is, for people
 */
public record InterestRow(String assessor, String provider, String interest) implements Row {
  @Override
  public String key() {
    return Row.keyOf(assessor, provider);
  }
}
