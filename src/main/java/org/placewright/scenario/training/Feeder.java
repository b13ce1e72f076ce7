package org.placewright.scenario.training;

import org.placewright.scenario.row.Row;

/**
 * A specialty whose completers become entrants of a profession.
 *
 * @param fromSpecialty the specialty that feeds the pool, as undergraduate medicine
 * @param profession the profession whose pool it feeds
 * @param yearsAfter years from its intake until its entrants can enter the profession's training
 * @param share of its entrants who then can, from 0 to 1
 */
public record Feeder(String fromSpecialty, String profession, int yearsAfter, double share)
    implements Row {
  @Override
  public String key() {
    return Row.keyOf(fromSpecialty, profession);
  }
}
