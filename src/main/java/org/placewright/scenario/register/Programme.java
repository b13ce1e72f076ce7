package org.placewright.scenario.register;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A training programme: what places are commissioned on.
 *
 * @param id its name in every table
 * @param specialty what it trains for
 * @param deanery the deanery that organises it
 * @param provider who provides it
 * @param minCohort the fewest places at which it runs at all
 */
@NamedComponents
public record Programme(String id, String specialty, String deanery, String provider, int minCohort)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
