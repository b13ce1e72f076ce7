package org.placewright.input.check;

import java.util.Optional;
import java.util.SortedSet;
import org.placewright.input.raw.Findings;
import org.placewright.input.table.Pack;
import org.placewright.scenario.Horizon;

/**
 * All that the tables of a pack must say of each other.
 *
 * @param pack the tables
 * @param horizon the years of the run, empty when the settings are wrong
 * @param leverIds the levers there are
 */
public record PackChecks(Pack pack, Optional<Horizon> horizon, SortedSet<String> leverIds) {
  public void run(Findings findings) {
    new References(pack, findings).check();
  }
}
