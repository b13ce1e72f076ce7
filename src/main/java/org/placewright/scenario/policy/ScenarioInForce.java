package org.placewright.scenario.policy;

import java.util.List;

/**
 * A scenario whose changes were made.
 *
 * @param card what it builds on and the case for it
 * @param basis what its evidence rests on, in a word; empty where that is not known
 * @param moves what it moves between providers or deaneries; none unless it reconfigures services
 * @param missing what its case lacks, a few words each; none when it is assured, or needs no case
 */
public record ScenarioInForce(
    ScenarioCase card, String basis, List<Relocation> moves, List<String> missing) {
  public ScenarioInForce {
    moves = List.copyOf(moves);
    missing = List.copyOf(missing);
  }

  public String name() {
    return card.scenario();
  }

  /** Whether it moves activity, staff or posts from one place to another. */
  public boolean reconfigures() {
    return !moves.isEmpty();
  }

  /** Whether it reconfigures services without all that makes a case for change. */
  public boolean isUnassured() {
    return !missing.isEmpty();
  }
}
