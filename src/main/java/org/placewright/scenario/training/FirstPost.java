package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * When completers take up their first post. The rows of a specialty win over those for any.
 *
 * @param specialty the specialty, or {@link Wildcard#ANY}
 * @param yearsAfterCompletion whole years from completion to the first post
 * @param share share of completers who wait that long
 */
public record FirstPost(String specialty, int yearsAfterCompletion, double share) implements Row {
  @Override
  public String key() {
    return Row.keyOf(specialty, yearsAfterCompletion);
  }
}
